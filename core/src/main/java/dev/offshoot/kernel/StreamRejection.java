package dev.offshoot.kernel;

import static dev.offshoot.kernel.Reason.conflict;
import static dev.offshoot.kernel.Reason.invalid;
import static dev.offshoot.kernel.Reason.missing;

import java.time.LocalDate;

/** What every stream refuses, whatever it tells. */
public sealed interface StreamRejection extends Rejection {

    record NotYetHappened(PartialDate occurred, LocalDate today) implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "occurred",
                    "%s is in the future. Give the date on which it happened; a plan has a field of its own."
                            .formatted(occurred.words()));
        }
    }

    record KnownTooLate(KnownSince claim) implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid("knownSince", "It cannot have become known after today. Give the day of the source.");
        }
    }

    record MixedIllustration(boolean streamIsIllustrative, StreamId stream) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "illustrative",
                    streamIsIllustrative
                            ? "%s is illustrative, so everything about it must be marked illustrative."
                                    .formatted(stream)
                            : "%s is real, so nothing illustrative can be recorded about it.".formatted(stream));
        }
    }

    record NoSuchStream(StreamId stream) implements StreamRejection {
        @Override
        public Reason reason() {
            return missing(
                    stream.category(),
                    "There is no %s “%s”. Check the name, or record it first."
                            .formatted(stream.category(), stream.key()));
        }
    }

    record NoSuchEvent(StreamId stream, long version) implements StreamRejection {
        @Override
        public Reason reason() {
            return missing("corrects", "%s has no event %d. Choose one from its history.".formatted(stream, version));
        }
    }

    record AlreadyCorrected(StreamId stream, long version) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "Event %d of %s has been corrected already. Correct that correction instead."
                            .formatted(version, stream));
        }
    }

    record LaterEventsStandOnIt(StreamId stream, long version, int later) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "%s began with this event, and %d later ones stand on it. Take those back first, or say what should"
                                    .formatted(stream, later)
                            + " have been recorded instead.");
        }
    }

    record NoReasonGiven() implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid("why", "Say why the entry was mistaken.");
        }
    }

    record NotTheSameKind(String corrected, String instead) implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "instead",
                    "A correction replaces an entry by one of the same kind. Take this one back, then record the other.");
        }
    }
}
