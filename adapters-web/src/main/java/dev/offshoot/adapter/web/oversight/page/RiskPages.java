package dev.offshoot.adapter.web.oversight.page;

import dev.offshoot.adapter.web.initiative.page.InitiativePageLoader;
import dev.offshoot.adapter.web.request.AsOfQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the risks of an initiative, and what keeps watch over it. */
@Controller
final class RiskPages {

    private final InitiativePageLoader loader;

    RiskPages(InitiativePageLoader loader) {
        this.loader = loader;
    }

    @GetMapping("/initiatives/{initiative}/risks")
    ModelAndView risks(@PathVariable String initiative, AsOfQuery query) {
        var subject = loader.open(initiative, "risks", query);
        return subject.page("oversight/risks", RisksTab.of(subject));
    }
}
