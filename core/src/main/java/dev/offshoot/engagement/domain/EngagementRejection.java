package dev.offshoot.engagement.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.engagement.event.ActivityId;
import dev.offshoot.stream.StreamId;

/** Why an engagement activity refuses. */
public sealed interface EngagementRejection extends Rejection {

    record ActivityUnknown(ActivityId activity) implements EngagementRejection {
        @Override
        public Reason reason() {
            return missing(
                    "activity",
                    "There is no activity “%s”. Plan it, or record that it was held, first."
                            .formatted(StreamId.ownKey(activity.value())));
        }
    }

    record AlreadyHeld(ActivityId activity, PartialDate held) implements EngagementRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "activity",
                    "“%s” was held already (%s). Give the next one another title or key; a mistake is corrected in the"
                                    .formatted(StreamId.ownKey(activity.value()), held.words())
                            + " history.");
        }
    }

    record NotYetHeld(ActivityId activity) implements EngagementRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "activity",
                    "“%s” is only planned, so nothing was learned from it yet. Record that it was held first."
                            .formatted(StreamId.ownKey(activity.value())));
        }
    }

    record PlannedSo() implements EngagementRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "activity",
                    "By then it was planned so already. Say what changes, or the date on which it was planned.");
        }
    }
}
