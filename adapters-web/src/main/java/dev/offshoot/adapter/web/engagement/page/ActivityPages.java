package dev.offshoot.adapter.web.engagement.page;

import dev.offshoot.adapter.web.initiative.page.InitiativePageLoader;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.projection.ReadModels;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the activities of an initiative. */
@Controller
final class ActivityPages {

    private final InitiativePageLoader loader;
    private final ReadModels<EngagementView> activities;

    ActivityPages(InitiativePageLoader loader, ReadModels<EngagementView> activities) {
        this.loader = loader;
        this.activities = activities;
    }

    @GetMapping({"/initiatives/{initiative}/activities", "/initiatives/{initiative}/activities/{activity}"})
    ModelAndView activities(@PathVariable String initiative, AsOfQuery query) {
        var subject = loader.open(initiative, "activities", query);
        var lines = activities.within(initiative, subject.view().asOf());
        return subject.page("engagement/activities", ActivitiesTab.of(subject, lines));
    }
}
