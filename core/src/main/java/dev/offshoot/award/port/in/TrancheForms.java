package dev.offshoot.award.port.in;

import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.lines;
import static dev.offshoot.command.form.Field.number;
import static dev.offshoot.command.form.Field.person;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.award.domain.AwardCommand.MeetCondition;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.domain.AwardCommand.WaiveCondition;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.stream.StreamId;
import java.util.HashSet;
import java.util.List;

/** What may be asked of the tranches of an award, and their conditions. */
final class TrancheForms {

    private static final Field CONDITION = pick("condition", "Condition", Field.Kind.CONDITION);

    static final List<CommandForm> ALL = List.of(
            CommandForm.at(AwardAnswers.PLACE, "schedule-tranche", "Schedule a tranche")
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
                    .unit("amount", AwardAnswers.OF_AWARD)
                    .records(TrancheScheduled.class)
                    .recalls(
                            "conditions",
                            e -> e.conditions().stream()
                                    .map(TrancheCondition::words)
                                    .toList())
                    .asks(a -> new ScheduleTranche(
                            AwardAnswers.award(a),
                            newTranche(a),
                            a.line("title"),
                            a.number("amount"),
                            a.optionalDate("due"),
                            conditions(a))),
            CommandForm.at(AwardAnswers.PLACE, "meet-condition", "Record that a condition is met")
                    .takes(AwardAnswers.TRANCHE, CONDITION)
                    .records(ConditionMet.class)
                    .asks(a -> new MeetCondition(
                            AwardAnswers.award(a),
                            new TrancheId(a.line("tranche")),
                            new ConditionId(a.line("condition")))),
            CommandForm.at(AwardAnswers.PLACE, "waive-condition", "Record that a condition is waived")
                    .takes(AwardAnswers.TRANCHE, CONDITION, person("waivedBy", "Waived by"), reason("reason", "Reason"))
                    .records(ConditionWaived.class)
                    .asks(a -> new WaiveCondition(
                            AwardAnswers.award(a),
                            new TrancheId(a.line("tranche")),
                            new ConditionId(a.line("condition")),
                            a.line("waivedBy"),
                            a.line("reason"))));

    private TrancheForms() {}

    private static TrancheId newTranche(FormValues answers) {
        var key = answers.optional("tranche").orElseGet(() -> StreamId.slug(answers.line("title")));
        if (key.isEmpty()) {
            throw new BindingException(
                    "title", "The title has no letter or digit to make a key of. Give a key beside it.");
        }
        return new TrancheId(key);
    }

    private static List<TrancheCondition> conditions(FormValues answers) {
        var seen = new HashSet<String>();
        return answers.lines("conditions").stream()
                .map(words -> {
                    var key = StreamId.slug(words);
                    if (key.isEmpty() || !seen.add(key)) {
                        throw new BindingException(
                                "conditions",
                                "“%s” cannot be told from another condition. Word each differently.".formatted(words));
                    }
                    return new TrancheCondition(new ConditionId(key), words);
                })
                .toList();
    }
}
