package dev.offshoot.adapter.web.upkeep.page;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.command.Discards;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.ReadsAnswers;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.projection.SetAside;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks why an event may stay set aside; for administrators. */
@Controller
@RequestMapping("/set-aside/{stream}/{version}/discard")
final class DiscardPage implements ReadsAnswers {

    private final SetAside aside;

    DiscardPage(SetAside aside) {
        this.aside = aside;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String stream, @PathVariable String version) {
        return page(stream, version, "", List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView discard(
            Member member,
            @PathVariable String stream,
            @PathVariable String version,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect) {
        var flaws = Discards.flaws(why);
        if (!flaws.isEmpty()) {
            return page(stream, version, why, flaws, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Discards.discard(aside, stream, version, why, member);
        redirect.addFlashAttribute("banner", "Discarded: it stays set aside, and is no fault any more.");
        return new ModelAndView("redirect:/set-aside", HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(
            String stream, String version, String why, List<FieldError> flaws, HttpStatusCode status) {
        if (!Discards.isThere(aside, stream, version)) {
            throw Discards.none(stream, version);
        }
        return new ModelAndView("upkeep/discard", status)
                .addObject("stream", stream)
                .addObject("version", version)
                .addObject("why", why)
                .addObject("flaws", flaws)
                .addObject("crumbs", Crumb.to("Set aside", "/set-aside", "Discard an entry"));
    }
}
