package dev.offshoot.adapter.web.engagement.page;

import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adapter.web.initiative.page.InitiativePageLoader;
import dev.offshoot.adapter.web.initiative.page.OwnThings;
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

    @GetMapping("/initiatives/{initiative}/activities")
    ModelAndView activities(@PathVariable String initiative, AsOfQuery query) {
        return page(loader.open(initiative, "activities", query));
    }

    /** An activity has no page of its own: it is shown with all of them. */
    @GetMapping("/initiatives/{initiative}/activities/{activity}")
    ModelAndView activity(@PathVariable String initiative, @PathVariable String activity, AsOfQuery query) {
        var subject = loader.open(initiative, "activities", query);
        new OwnThings<>("activity", activities, EngagementView::title).named(activity, subject);
        return page(subject);
    }

    private ModelAndView page(InitiativePage subject) {
        var lines = activities.within(subject.key(), subject.view().asOf());
        return subject.page("engagement/activities", ActivitiesTab.of(subject, lines));
    }
}
