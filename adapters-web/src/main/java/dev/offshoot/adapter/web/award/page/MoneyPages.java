package dev.offshoot.adapter.web.award.page;

import dev.offshoot.adapter.web.initiative.page.InitiativePageLoader;
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

    /** An award or a commitment has no page of its own: it is shown with all the money. */
    @GetMapping({
        "/initiatives/{initiative}/money",
        "/initiatives/{initiative}/awards/{award}",
        "/initiatives/{initiative}/commitments/{commitment}"
    })
    ModelAndView money(@PathVariable String initiative, AsOfQuery query) {
        var subject = loader.open(initiative, "money", query);
        var asOf = subject.view().asOf();
        return subject.page(
                "award/money",
                MoneyTab.of(subject, awards.within(initiative, asOf), commitments.within(initiative, asOf)));
    }
}
