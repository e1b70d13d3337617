package dev.offshoot.adapter.web.upkeep.page;

import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.projection.SetAside;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The events that pages do not show since they could not be taken; for administrators. */
@Controller
final class SetAsidePage {

    private final SetAside aside;

    SetAsidePage(SetAside aside) {
        this.aside = aside;
    }

    @GetMapping("/set-aside")
    ModelAndView show() {
        return new ModelAndView("upkeep/set-aside")
                .addObject("waiting", aside.waiting())
                .addObject("apart", aside.apart())
                .addObject("crumbs", List.of(Crumb.here("Set aside")));
    }

    @PostMapping("/set-aside/retry")
    ModelAndView retry(RedirectAttributes redirect) {
        return tried(aside::retry, redirect);
    }

    /** One stream alone. */
    @PostMapping("/set-aside/{stream}/retry")
    ModelAndView retry(@PathVariable String stream, RedirectAttributes redirect) {
        return tried(() -> aside.retry(stream), redirect);
    }

    private ModelAndView tried(Runnable retry, RedirectAttributes redirect) {
        var before = aside.waiting().size();
        retry.run();
        var left = aside.waiting().size();
        redirect.addFlashAttribute(
                "banner", "Tried again: %s of %s could be taken.".formatted(Math.max(0, before - left), before));
        return new ModelAndView("redirect:/set-aside", HttpStatus.SEE_OTHER);
    }
}
