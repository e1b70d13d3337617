package dev.offshoot.adapter.web.award.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.Section;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.projection.ReadModel;
import java.util.List;

/** Money promised and drawn down, and commitments to pay for it as a routine. */
record MoneyTab(List<AwardBlock> awards, List<Link> makeAward, Section commitments, boolean illustrative) {

    static MoneyTab of(
            InitiativePage subject, List<ReadModel<AwardView>> awards, List<ReadModel<CommissioningView>> commitments) {
        return new MoneyTab(
                awards.stream().map(a -> AwardBlock.of(a, subject)).toList(),
                subject.record().links(Aim.NONE, AwardMade.class),
                new Section(
                        "commitments",
                        "Commissioning commitments",
                        commitments.stream()
                                .map(c -> CommitmentItems.of(c, subject))
                                .toList(),
                        "No routine contract to deliver it is recorded.",
                        subject.record().links(Aim.NONE, CommissioningCommitted.class)),
                subject.illustrative());
    }
}
