package dev.offshoot.initiative.port.in;

import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.person;
import static dev.offshoot.command.form.Field.pick;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ApproveRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RecordAgreedRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RejectRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RequestRebaseline;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import java.util.List;

/** What may be asked about new baselines. */
final class RebaselineForms {

    private static final Field MILESTONE = MilestoneForms.MILESTONE;
    private static final Field REQUEST =
            pick("milestone", "Milestone with a rebaseline asked for", Field.Kind.REBASELINE_REQUEST);
    private static final Field DATE = date("date", "New date");
    private static final Field ASKED_BY = person("askedBy", "Asked by").hint("You, if left empty.");

    static final List<CommandForm> ALL = List.of(
            Keys.action("request-rebaseline", "Request a rebaseline")
                    .help("Someone else must approve it. The old baseline stays visible.")
                    .takes(MILESTONE, DATE, MilestoneForms.CAUSE, MilestoneForms.REASON, ASKED_BY.optional())
                    .records(RebaselineRequested.class)
                    .recalls("date", RebaselineRequested::to)
                    .asks(a -> new RequestRebaseline(
                            initiative(a),
                            milestone(a),
                            a.date("date"),
                            a.choice("cause", Cause.class),
                            a.line("reason"),
                            a.optional("askedBy"))),
            Keys.action("approve-rebaseline", "Approve a rebaseline")
                    .help("The new baseline takes the place of the present one, which stays visible.")
                    .takes(
                            REQUEST,
                            person("approvedBy", "Approved by")
                                    .hint("You, if left empty. It cannot be the person who asked.")
                                    .optional())
                    .records(MilestoneRebaselined.class)
                    .asks(a -> new ApproveRebaseline(initiative(a), milestone(a), a.optional("approvedBy"))),
            Keys.action("reject-rebaseline", "Reject a rebaseline")
                    .takes(
                            REQUEST,
                            MilestoneForms.REASON,
                            person("rejectedBy", "Rejected by")
                                    .hint("You, if left empty.")
                                    .optional())
                    .records(RebaselineRejected.class)
                    .asks(a -> new RejectRebaseline(
                            initiative(a), milestone(a), a.line("reason"), a.optional("rejectedBy"))),
            Keys.action("record-agreed-rebaseline", "Record an agreed rebaseline")
                    .help("For a new baseline that was asked for and approved elsewhere.")
                    .takes(
                            MILESTONE,
                            DATE,
                            MilestoneForms.CAUSE,
                            MilestoneForms.REASON,
                            person("askedBy", "Asked by")
                                    .hint("Not stated, if left empty.")
                                    .optional(),
                            person("approvedBy", "Approved by")
                                    .hint("Not stated, if left empty. It cannot be the person who asked.")
                                    .optional())
                    .records(MilestoneRebaselined.class)
                    .asks(a -> new RecordAgreedRebaseline(
                            initiative(a),
                            milestone(a),
                            a.date("date"),
                            a.choice("cause", Cause.class),
                            a.line("reason"),
                            a.optional("askedBy"),
                            a.optional("approvedBy"))));

    private RebaselineForms() {}

    private static InitiativeId initiative(FormValues answers) {
        return Keys.initiative(answers);
    }

    private static MilestoneId milestone(FormValues answers) {
        return MilestoneForms.milestone(answers);
    }
}
