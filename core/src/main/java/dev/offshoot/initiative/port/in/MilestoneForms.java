package dev.offshoot.initiative.port.in;

import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.lines;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.command.RequiredRating;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.stream.StreamId;
import java.util.List;

/** What may be asked about milestones and their dates; new baselines are asked in {@link RebaselineForms}, and how they end
 * in {@link MilestoneEndForms}. */
final class MilestoneForms {

    static final Field MILESTONE = pick("milestone", "Milestone", Field.Kind.MILESTONE);
    static final Field CAUSE = choice("cause", "Cause", Cause.class);
    static final Field REASON = reason("reason", "Reason");

    static final List<CommandForm> ALL = List.of(
            Keys.action("propose-milestone", "Propose a milestone")
                    .help("While it is only proposed, proposing it again amends it.")
                    .takes(
                            line("title", "Title"),
                            Keys.key("milestone"),
                            prose("acceptanceTest", "Acceptance test")
                                    .hint("How anyone can tell that it is met.")
                                    .optional(),
                            date("planned", "Planned for").optional(),
                            lines("requires", "Enablers it requires")
                                    .hint("One a line: an enabler, >= and a rating, such as"
                                            + " against-the-odds~2018-1~commissioning >= established.")
                                    .optional(),
                            pick("requiresMilestones", "Milestones it requires", Field.Kind.MILESTONE_LIST)
                                    .optional())
                    .records(MilestoneProposed.class)
                    .recalls(
                            "requires",
                            e -> e.requiredEnablers().stream()
                                    .map(r -> r.enabler().value() + " >= " + r.rating())
                                    .toList())
                    .recalls("requiresMilestones", MilestoneProposed::requiredMilestones)
                    .asks(a -> new ProposeMilestone(
                            initiative(a),
                            new MilestoneId(Keys.named(a, "milestone")),
                            a.line("title"),
                            a.optional("acceptanceTest"),
                            a.optionalDate("planned"),
                            a.lines("requires").stream()
                                    .map(MilestoneForms::requirement)
                                    .toList(),
                            a.lines("requiresMilestones").stream()
                                    .map(MilestoneId::new)
                                    .toList())),
            Keys.action("baseline-milestone", "Baseline the milestone")
                    .help("The first baseline is kept for good. Later ones need a request that someone else approves.")
                    .takes(MILESTONE, date("date", "Date agreed"))
                    .records(MilestoneBaselined.class)
                    .asks(a -> new BaselineMilestone(initiative(a), milestone(a), a.date("date"))),
            Keys.action("reforecast-milestone", "Reforecast the milestone")
                    .help("The baseline stays, and the days between are shown as slip.")
                    .takes(MILESTONE, date("forecast", "New forecast"), CAUSE, REASON)
                    .records(MilestoneReforecast.class)
                    .recalls("forecast", MilestoneReforecast::to)
                    .asks(a -> new ReforecastMilestone(
                            initiative(a),
                            milestone(a),
                            a.date("forecast"),
                            a.choice("cause", Cause.class),
                            a.line("reason"))));

    private MilestoneForms() {}

    private static InitiativeId initiative(FormValues answers) {
        return Keys.initiative(answers);
    }

    static MilestoneId milestone(FormValues answers) {
        return new MilestoneId(answers.line("milestone"));
    }

    private static RequiredRating requirement(String line) {
        var parts = line.split(">=|≥", -1);
        if (parts.length != 2 || !StreamId.isKey(parts[0].strip())) {
            throw unreadable(line);
        }
        var rating = parts[1].strip();
        var key = StreamId.isKey(rating) ? rating : StreamId.slug(rating);
        if (key.isEmpty()) {
            throw unreadable(line);
        }
        return new RequiredRating(new EnablerId(parts[0].strip()), key);
    }

    private static BindingException unreadable(String line) {
        return new BindingException(
                "requires",
                "“%s” is not a requirement we can read. Write it like against-the-odds~2018-1~commissioning >= established."
                        .formatted(line));
    }
}
