package dev.offshoot.adapter.web.award.page;

import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adapter.web.initiative.page.InitiativePageLoader;
import dev.offshoot.adapter.web.initiative.page.OwnThings;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.projection.ReadModels;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the money of an initiative: its awards and its commissioning. */
@Controller
final class MoneyPages {

    private final InitiativePageLoader loader;
    private final ReadModels<AwardView> awards;
    private final ReadModels<CommissioningView> commitments;

    MoneyPages(InitiativePageLoader loader, ReadModels<AwardView> awards, ReadModels<CommissioningView> commitments) {
        this.loader = loader;
        this.awards = awards;
        this.commitments = commitments;
    }

    @GetMapping("/initiatives/{initiative}/money")
    ModelAndView money(@PathVariable String initiative, AsOfQuery query) {
        return page(loader.open(initiative, "money", query));
    }

    /** An award has no page of its own: it is shown with all the money. */
    @GetMapping("/initiatives/{initiative}/awards/{award}")
    ModelAndView award(@PathVariable String initiative, @PathVariable String award, AsOfQuery query) {
        var subject = loader.open(initiative, "money", query);
        new OwnThings<>("award", awards, AwardView::title).named(award, subject);
        return page(subject);
    }

    /** Nor has a commitment. */
    @GetMapping("/initiatives/{initiative}/commitments/{commitment}")
    ModelAndView commitment(@PathVariable String initiative, @PathVariable String commitment, AsOfQuery query) {
        var subject = loader.open(initiative, "money", query);
        new OwnThings<>("commitment", commitments, CommissioningView::title).named(commitment, subject);
        return page(subject);
    }

    private ModelAndView page(InitiativePage subject) {
        var asOf = subject.view().asOf();
        return subject.page(
                "award/money",
                MoneyTab.of(subject, awards.within(subject.key(), asOf), commitments.within(subject.key(), asOf)));
    }
}
