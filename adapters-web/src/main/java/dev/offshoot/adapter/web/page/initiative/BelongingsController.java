package dev.offshoot.adapter.web.page.initiative;

import dev.offshoot.adapter.web.page.shown.AsOfRequest;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.time.AsOf;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows what belongs to an initiative and has a stream of its own: measures, money, activities. */
@Controller
final class BelongingsController {

    private final InitiativePageLoader cover;
    private final SiteNames sites;
    private final ChartLibrary charts;
    private final ReadModels<MeasureView> measures;
    private final ReadModels<AwardView> awards;
    private final ReadModels<CommissioningView> commitments;
    private final ReadModels<EngagementView> activities;

    BelongingsController(
            InitiativePageLoader cover,
            SiteNames sites,
            ChartLibrary charts,
            ReadModels<MeasureView> measures,
            ReadModels<AwardView> awards,
            ReadModels<CommissioningView> commitments,
            ReadModels<EngagementView> activities) {
        this.cover = cover;
        this.sites = sites;
        this.charts = charts;
        this.measures = measures;
        this.awards = awards;
        this.commitments = commitments;
        this.activities = activities;
    }

    @GetMapping("/initiatives/{initiative}/measures")
    ModelAndView measures(@PathVariable String initiative, AsOfRequest.Query query) {
        var subject = cover.open(initiative, "measures", query);
        return measures(subject, measures.within(initiative, subject.view().asOf()));
    }

    /** One measure, on a page like that of all. */
    @GetMapping("/initiatives/{initiative}/measures/{measure}")
    ModelAndView measure(@PathVariable String initiative, @PathVariable String measure, AsOfRequest.Query query) {
        var subject = cover.open(initiative, "measures", query);
        var lines = measure(initiative, measure, subject.view().asOf());
        if (lines.isEmpty()) {
            throw measure(initiative, measure, AsOf.NOW).stream()
                    .findFirst()
                    .map(now -> NotThere.notYet(now.body().title()))
                    .orElseGet(() -> new NotThere("This initiative has no measure “%s”.".formatted(measure)));
        }
        return measures(subject, lines);
    }

    private List<ReadModel<MeasureView>> measure(String initiative, String measure, AsOf asOf) {
        return measures.within(initiative, asOf).stream()
                .filter(m -> m.stream().key().equals(initiative + "~" + measure))
                .toList();
    }

    private ModelAndView measures(Subject subject, List<ReadModel<MeasureView>> lines) {
        var names = sites.directory(subject.view()).names();
        return subject.page("measures", MeasuresTab.of(subject, lines, names)).addObject("charts", charts.address());
    }

    /** An award or a commitment has no page of its own: it is shown with all the money. */
    @GetMapping({
        "/initiatives/{initiative}/money",
        "/initiatives/{initiative}/awards/{award}",
        "/initiatives/{initiative}/commitments/{commitment}"
    })
    ModelAndView money(@PathVariable String initiative, AsOfRequest.Query query) {
        var subject = cover.open(initiative, "money", query);
        var asOf = subject.view().asOf();
        return subject.page(
                "money", MoneyTab.of(subject, awards.within(initiative, asOf), commitments.within(initiative, asOf)));
    }

    @GetMapping({"/initiatives/{initiative}/activities", "/initiatives/{initiative}/activities/{activity}"})
    ModelAndView activities(@PathVariable String initiative, AsOfRequest.Query query) {
        var subject = cover.open(initiative, "activities", query);
        var lines = activities.within(initiative, subject.view().asOf());
        return subject.page("activities", ActivitiesTab.of(subject, lines));
    }
}
