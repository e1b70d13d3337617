package dev.offshoot.adapter.web.award.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.format.RecordMenu;
import dev.offshoot.award.event.AwardEvent.ApprovalRecorded;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.award.view.AwardView.ClaimDecision;
import dev.offshoot.award.view.AwardView.ClaimLine;
import dev.offshoot.command.form.Field;
import dev.offshoot.provenance.OnBehalfOf;

/** A claim as an item: what was asked, decided and paid. */
final class ClaimItems {

    private ClaimItems() {}

    static Item of(ClaimLine claim, AwardView award, Aim aim, RecordMenu record) {
        var on = aim.and(Field.Kind.CLAIM, claim.key());
        var item = Item.of(
                        "%s of %s".formatted(Formats.money(claim.amount(), award.currency()), claim.trancheTitle()),
                        ProvenanceText.of(claim.provenance()))
                .fact(
                        "Claimed by",
                        OnBehalfOf.words(claim.claimedBy(), claim.provenance().actor()));
        if (claim.decision().isEmpty()) {
            return item.marked("waits for a decision")
                    .leading(record.links(on, ClaimApproved.class, ApprovalRecorded.class, ClaimRejected.class));
        }
        var decision = claim.decision().get();
        var told = item.fact(
                decision.approved() ? "Approved" : "Rejected",
                decision.provenance().occurred().words()
                        + by(decision)
                        + decision.rejectedFor().map(r -> ": " + r).orElse(""));
        var decided = decision.provenance()
                .corrected()
                .map(day -> told.marked("decision corrected " + Formats.day(day)))
                .orElse(told);
        if (!decision.approved()) {
            return decided.marked("rejected");
        }
        var approved = decision.elsewhere() ? decided.marked("approved elsewhere") : decided;
        return claim.payment()
                .map(p -> approved.marked("paid")
                        .fact(
                                "Paid",
                                "%s, %s"
                                        .formatted(
                                                Formats.money(p.amount(), award.currency()),
                                                p.provenance().occurred().words())))
                .orElseGet(() -> approved.marked("approved").leading(record.links(on, PaymentMade.class)));
    }

    private static String by(ClaimDecision decision) {
        if (decision.elsewhere() && decision.by().isEmpty()) {
            return ", by a person not stated";
        }
        return decision.by()
                .map(name ->
                        ", by " + OnBehalfOf.words(name, decision.provenance().actor()))
                .orElse("");
    }
}
