package dev.offshoot.award.port.in;

import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.number;
import static dev.offshoot.command.form.Field.person;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.RecordApproval;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.event.AwardEvent.ApprovalRecorded;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import java.util.List;

/** What may be asked of claims on an award, and their payment. */
final class ClaimForms {

    private static final Field CLAIM = pick("claim", "Claim", Field.Kind.CLAIM);

    static final List<CommandForm> ALL = List.of(
            CommandForm.at(AwardAnswers.PLACE, "claim-drawdown", "Claim a drawdown")
                    .help("Another account must approve the claim, whoever it is made for.")
                    .takes(
                            AwardAnswers.TRANCHE,
                            number("amount", "Amount"),
                            person("claimedBy", "Claimed by")
                                    .hint("You, if left empty.")
                                    .optional())
                    .unit("amount", AwardAnswers.OF_AWARD)
                    .records(DrawdownClaimed.class)
                    .asks(a -> new ClaimDrawdown(
                            AwardAnswers.award(a),
                            new TrancheId(a.line("tranche")),
                            a.number("amount"),
                            a.optional("claimedBy"))),
            CommandForm.at(AwardAnswers.PLACE, "approve-claim", "Approve a claim")
                    .takes(
                            CLAIM,
                            person("approvedBy", "Approved by")
                                    .hint("You, if left empty. Never the person or the account that claimed.")
                                    .optional())
                    .records(ClaimApproved.class)
                    .asks(a -> new ApproveClaim(
                            AwardAnswers.award(a), new ClaimId(a.line("claim")), a.optional("approvedBy"))),
            CommandForm.at(AwardAnswers.PLACE, "record-approval", "Record an approval given elsewhere")
                    .help("For what the funder's papers show. Say who gave it, and name the source. What is approved"
                            + " here and now is approved by a second account.")
                    .takes(
                            CLAIM,
                            person("approvedBy", "Approved by")
                                    .hint("Not stated, if left empty.")
                                    .optional())
                    .records(ApprovalRecorded.class)
                    .asks(a -> new RecordApproval(
                            AwardAnswers.award(a), new ClaimId(a.line("claim")), a.optional("approvedBy"))),
            CommandForm.at(AwardAnswers.PLACE, "reject-claim", "Reject a claim")
                    .help("A rejected claim stays rejected. The claimant may claim again.")
                    .takes(CLAIM, reason("reason", "Reason"))
                    .records(ClaimRejected.class)
                    .asks(a -> new RejectClaim(AwardAnswers.award(a), new ClaimId(a.line("claim")), a.line("reason"))),
            CommandForm.at(AwardAnswers.PLACE, "make-payment", "Record a payment")
                    .help("A claim is paid once.")
                    .takes(
                            CLAIM,
                            date("date", "Paid on").hint("The payment occurred on it, so it is never in the future."),
                            number("amount", "Amount")
                                    .hint("All that was claimed, if left empty.")
                                    .optional())
                    .occurredIs("date")
                    .unit("amount", AwardAnswers.OF_AWARD)
                    .records(PaymentMade.class)
                    .asks(ClaimForms::payment));

    private ClaimForms() {}

    /** Its date is when it occurred: one date, told once. */
    private static MakePayment payment(FormValues answers) {
        if (answers.has("occurred") && !answers.date("occurred").equals(answers.date("date"))) {
            throw new BindingException(
                    "date",
                    "A payment occurred on the day it was paid. Give that day once, and leave the other date empty.");
        }
        return new MakePayment(
                AwardAnswers.award(answers), new ClaimId(answers.line("claim")), answers.optionalNumber("amount"));
    }
}
