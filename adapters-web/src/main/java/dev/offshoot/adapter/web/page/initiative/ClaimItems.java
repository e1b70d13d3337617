package dev.offshoot.adapter.web.page.initiative;

import dev.offshoot.adapter.web.page.shown.Aim;
import dev.offshoot.adapter.web.page.shown.Item;
import dev.offshoot.adapter.web.page.shown.Recorder;
import dev.offshoot.adapter.web.page.shown.Shown;
import dev.offshoot.adapter.web.page.shown.Whence;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.award.view.AwardView.ClaimLine;
import dev.offshoot.intake.Field;

/** A claim as an item: what was asked, decided and paid. */
final class ClaimItems {

    private ClaimItems() {}

    static Item of(ClaimLine claim, AwardView award, Aim aim, Recorder record) {
        var on = aim.and(Field.Kind.CLAIM, claim.key());
        var item = Item.of(
                        "%s of %s".formatted(Shown.money(claim.amount(), award.currency()), claim.trancheTitle()),
                        Whence.of(claim.origin()))
                .fact("Claimed by", claim.claimedBy());
        if (claim.decision().isEmpty()) {
            return item.marked("waits for a decision")
                    .leading(record.links(on, ClaimApproved.class, ClaimRejected.class));
        }
        var decision = claim.decision().get();
        var decided = item.fact(
                decision.approved() ? "Approved" : "Rejected",
                decision.origin().occurred().words()
                        + decision.by().map(b -> ", by " + b).orElse("")
                        + decision.rejectedFor().map(r -> ": " + r).orElse(""));
        if (!decision.approved()) {
            return decided.marked("rejected");
        }
        return claim.payment()
                .map(p -> decided.marked("paid")
                        .fact(
                                "Paid",
                                "%s, %s"
                                        .formatted(
                                                Shown.money(p.amount(), award.currency()),
                                                p.origin().occurred().words())))
                .orElseGet(() -> decided.marked("approved").leading(record.links(on, PaymentMade.class)));
    }
}
