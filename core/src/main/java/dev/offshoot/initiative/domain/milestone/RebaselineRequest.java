package dev.offshoot.initiative.domain.milestone;

import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.domain.milestone.Milestone.Terms;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.time.DateAndSource;

/**
 * Another baseline, asked for.
 *
 * @param askedBy the person who asked, as named
 * @param account the account that entered it
 */
public record RebaselineRequest(
        PartialDate from,
        PartialDate to,
        Cause cause,
        String reason,
        String askedBy,
        String account,
        DateAndSource telling) {

    RebaselineRequested requested(MilestoneId id, Terms terms) {
        return new RebaselineRequested(id, terms.title(), from, to, cause, reason, askedBy);
    }

    MilestoneRebaselined rebaselined(MilestoneId id, Terms terms, PartialDate before, String approver) {
        return new MilestoneRebaselined(id, terms.title(), before, to, cause, reason, askedBy, approver);
    }
}
