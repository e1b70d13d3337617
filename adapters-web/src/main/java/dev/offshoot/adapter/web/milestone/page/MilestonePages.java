package dev.offshoot.adapter.web.milestone.page;

import dev.offshoot.adapter.web.initiative.page.InitiativePageLoader;
import dev.offshoot.adapter.web.request.AsOfQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the milestones of an initiative. */
@Controller
final class MilestonePages {

    private final InitiativePageLoader loader;

    MilestonePages(InitiativePageLoader loader) {
        this.loader = loader;
    }

    @GetMapping("/initiatives/{initiative}/milestones")
    ModelAndView milestones(@PathVariable String initiative, AsOfQuery query) {
        var subject = loader.open(initiative, "milestones", query);
        return subject.page("milestone/milestones", MilestonesTab.of(subject));
    }
}
