package dev.offshoot.initiative.port.in;

import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.person;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.prose;

import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.CancelMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReverseAchievement;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.milestone.Waiver;
import java.util.List;
import java.util.Optional;

/** What may be asked about how a milestone ends: achieved or cancelled. */
final class MilestoneEndForms {

    private static final Field MILESTONE = MilestoneForms.MILESTONE;
    private static final Field REASON = MilestoneForms.REASON;

    static final List<CommandForm> ALL = List.of(
            Keys.action("achieve-milestone", "Achieve the milestone")
                    .help("It needs evidence, and all that it requires; or a named person who accepts the exception.")
                    .takes(
                            MILESTONE,
                            date("actual", "Day on which the test was met"),
                            pick("evidence", "Evidence", Field.Kind.EVIDENCE_LIST)
                                    .hint("Evidence that is attached to this initiative.")
                                    .optional(),
                            person("waivedBy", "Exception accepted by").optional(),
                            prose("waiverReason", "Why the exception is accepted")
                                    .optional())
                    .occurredIs("actual")
                    .records(MilestoneAchieved.class)
                    .recalls("waivedBy", e -> e.waiver().map(Waiver::by))
                    .recalls("waiverReason", e -> e.waiver().map(Waiver::reason))
                    .asks(a -> new AchieveMilestone(
                            initiative(a), milestone(a), a.date("actual"), Keys.evidence(a), waiver(a))),
            Keys.action("reverse-achievement", "Reverse the achievement")
                    .help("It stands again as it did before it was achieved.")
                    .takes(MILESTONE, REASON)
                    .records(AchievementReversed.class)
                    .asks(a -> new ReverseAchievement(initiative(a), milestone(a), a.line("reason"))),
            Keys.action("cancel-milestone", "Cancel the milestone")
                    .help("A cancelled milestone is cancelled for good.")
                    .takes(MILESTONE, REASON)
                    .records(MilestoneCancelled.class)
                    .asks(a -> new CancelMilestone(initiative(a), milestone(a), a.line("reason"))));

    private MilestoneEndForms() {}

    private static InitiativeId initiative(FormValues answers) {
        return Keys.initiative(answers);
    }

    private static MilestoneId milestone(FormValues answers) {
        return MilestoneForms.milestone(answers);
    }

    private static Optional<Waiver> waiver(FormValues a) {
        if (a.has("waivedBy") && !a.has("waiverReason")) {
            throw new BindingException("waiverReason", "Say why the exception is accepted.");
        }
        if (a.has("waiverReason") && !a.has("waivedBy")) {
            throw new BindingException("waivedBy", "Name who accepts the exception.");
        }
        return a.optional("waivedBy").map(by -> new Waiver(by, a.line("waiverReason")));
    }
}
