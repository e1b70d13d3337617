package dev.offshoot.award.port.in;

import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.lines;
import static dev.offshoot.command.form.Field.number;
import static dev.offshoot.command.form.Field.person;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.quantity;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.CloseAward;
import dev.offshoot.award.domain.AwardCommand.MakeAward;
import dev.offshoot.award.domain.AwardCommand.MeetCondition;
import dev.offshoot.award.domain.AwardCommand.RecordApproval;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.domain.AwardCommand.VaryAward;
import dev.offshoot.award.domain.AwardCommand.WaiveCondition;
import dev.offshoot.award.event.AwardEvent.ApprovalRecorded;
import dev.offshoot.award.event.AwardEvent.AwardClosed;
import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.AwardEvent.AwardVaried;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.command.form.Unit;
import java.util.List;

/** What the outside may ask of awards, and in which words. */
public final class AwardForms {

    public static final ResourcePath PLACE = ResourcePath.of("award", "initiatives", "initiative", "awards", "award");

    private static final Unit OF_AWARD = Unit.recorded(PLACE, AwardMade.class, AwardMade::currency);

    private static final Field TRANCHE = pick("tranche", "Tranche", Field.Kind.TRANCHE);
    private static final Field CLAIM = pick("claim", "Claim", Field.Kind.CLAIM);
    private static final Field CONDITION = pick("condition", "Condition", Field.Kind.CONDITION);

    public static final List<CommandForm> ALL = List.of(
            CommandForm.at(PLACE, "make-award", "Record an award")
                    .takes(
                            line("title", "Title"),
                            line("funder", "Funder").optional(),
                            quantity("amount", "Amount")
                                    .hint("As exact as its source: 30000, about 650000. Empty if it is not known.")
                                    .optional(),
                            AwardAnswers.CURRENCY,
                            line("purpose", "What it is for").optional(),
                            date("ends", "When it ends").optional())
                    .opens("title")
                    .unit("amount", Unit.answered("currency", "GBP"))
                    .records(AwardMade.class)
                    .asks(a -> new MakeAward(
                            AwardAnswers.award(a),
                            a.line("title"),
                            a.optional("funder"),
                            a.optionalQuantity("amount"),
                            AwardAnswers.currency(a),
                            a.optional("purpose"),
                            a.optionalDate("ends"))),
            CommandForm.at(PLACE, "schedule-tranche", "Schedule a tranche")
                    .help("Tranches never come to more than the award.")
                    .takes(
                            line("title", "Title"),
                            pick("tranche", "Key", Field.Kind.KEY)
                                    .hint("Made from the title if left empty.")
                                    .optional(),
                            number("amount", "Amount"),
                            date("due", "Due").optional(),
                            lines("conditions", "Conditions")
                                    .hint("One a line. Each must be met or waived before a claim is approved.")
                                    .optional())
                    .unit("amount", OF_AWARD)
                    .records(TrancheScheduled.class)
                    .recalls(
                            "conditions",
                            e -> e.conditions().stream()
                                    .map(TrancheCondition::words)
                                    .toList())
                    .asks(a -> new ScheduleTranche(
                            AwardAnswers.award(a),
                            AwardAnswers.newTranche(a),
                            a.line("title"),
                            a.number("amount"),
                            a.optionalDate("due"),
                            AwardAnswers.conditions(a))),
            CommandForm.at(PLACE, "meet-condition", "Record that a condition is met")
                    .takes(TRANCHE, CONDITION)
                    .records(ConditionMet.class)
                    .asks(a -> new MeetCondition(
                            AwardAnswers.award(a),
                            new TrancheId(a.line("tranche")),
                            new ConditionId(a.line("condition")))),
            CommandForm.at(PLACE, "waive-condition", "Record that a condition is waived")
                    .takes(TRANCHE, CONDITION, person("waivedBy", "Waived by"), reason("reason", "Reason"))
                    .records(ConditionWaived.class)
                    .asks(a -> new WaiveCondition(
                            AwardAnswers.award(a),
                            new TrancheId(a.line("tranche")),
                            new ConditionId(a.line("condition")),
                            a.line("waivedBy"),
                            a.line("reason"))),
            CommandForm.at(PLACE, "claim-drawdown", "Claim a drawdown")
                    .help("Another account must approve the claim, whoever it is made for.")
                    .takes(
                            TRANCHE,
                            number("amount", "Amount"),
                            person("claimedBy", "Claimed by")
                                    .hint("You, if left empty.")
                                    .optional())
                    .unit("amount", OF_AWARD)
                    .records(DrawdownClaimed.class)
                    .asks(a -> new ClaimDrawdown(
                            AwardAnswers.award(a),
                            new TrancheId(a.line("tranche")),
                            a.number("amount"),
                            a.optional("claimedBy"))),
            CommandForm.at(PLACE, "approve-claim", "Approve a claim")
                    .takes(
                            CLAIM,
                            person("approvedBy", "Approved by")
                                    .hint("You, if left empty. Never the person or the account that claimed.")
                                    .optional())
                    .records(ClaimApproved.class)
                    .asks(a -> new ApproveClaim(
                            AwardAnswers.award(a), new ClaimId(a.line("claim")), a.optional("approvedBy"))),
            CommandForm.at(PLACE, "record-approval", "Record an approval given elsewhere")
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
            CommandForm.at(PLACE, "reject-claim", "Reject a claim")
                    .help("A rejected claim stays rejected. The claimant may claim again.")
                    .takes(CLAIM, reason("reason", "Reason"))
                    .records(ClaimRejected.class)
                    .asks(a -> new RejectClaim(AwardAnswers.award(a), new ClaimId(a.line("claim")), a.line("reason"))),
            CommandForm.at(PLACE, "make-payment", "Record a payment")
                    .help("A claim is paid once.")
                    .takes(
                            CLAIM,
                            date("date", "Paid on").hint("The payment occurred on it, so it is never in the future."),
                            number("amount", "Amount")
                                    .hint("All that was claimed, if left empty.")
                                    .optional())
                    .occurredIs("date")
                    .unit("amount", OF_AWARD)
                    .records(PaymentMade.class)
                    .asks(AwardAnswers::payment),
            CommandForm.at(PLACE, "vary-award", "Vary the award")
                    .help("The amount before stays in the history. Tranches may not come to more than the new amount.")
                    .takes(quantity("amount", "New amount"), reason("reason", "Reason"))
                    .unit("amount", OF_AWARD)
                    .records(AwardVaried.class)
                    .recalls("amount", AwardVaried::to)
                    .asks(a -> new VaryAward(AwardAnswers.award(a), a.quantity("amount"), a.line("reason"))),
            CommandForm.at(PLACE, "close-award", "Close the award")
                    .help(
                            "Nothing that occurs after it is scheduled, varied or claimed. What occurred before can still be"
                                    + " recorded, and what was claimed be decided and paid.")
                    .takes(prose("reason", "Reason").optional())
                    .records(AwardClosed.class)
                    .asks(a -> new CloseAward(AwardAnswers.award(a), a.optional("reason"))));

    private AwardForms() {}
}
