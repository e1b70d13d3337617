package dev.offshoot.adapter.web.enabler.page;

import dev.offshoot.adapter.web.initiative.page.InitiativePageLoader;
import dev.offshoot.adapter.web.request.AsOfQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the enablers of an initiative. */
@Controller
final class EnablerPages {

    private final InitiativePageLoader loader;

    EnablerPages(InitiativePageLoader loader) {
        this.loader = loader;
    }

    @GetMapping("/initiatives/{initiative}/enablers")
    ModelAndView enablers(@PathVariable String initiative, AsOfQuery query) {
        var subject = loader.open(initiative, "enablers", query);
        return subject.page("enabler/enablers", EnablersTab.of(subject));
    }
}
