package dev.offshoot.measure.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.stream.StreamId;

/** What a measure as a whole cannot be asked. */
public sealed interface MeasureStateRejection extends MeasureRejection {

    record MeasureUnknown(MeasureId measure) implements MeasureStateRejection {
        @Override
        public Reason reason() {
            return missing(
                    "measure",
                    "There is no measure “%s”. Define it first.".formatted(StreamId.ownKey(measure.value())));
        }
    }

    record MeasureIsRetired(PartialDate retired) implements MeasureStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "This measure was retired (%s): of later times it takes restatements and corrections only. If this"
                                    .formatted(retired.words())
                            + " is about the time before, give its date; if it was retired by mistake, correct that"
                            + " entry in its history.");
        }
    }

    record AlreadyRetired(PartialDate retired) implements MeasureStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "This measure was retired already (%s). If its date, reason or source is mistaken, correct that entry in its history."
                            .formatted(retired.words()));
        }
    }

    /** @param period of a value that would begin after the end */
    record ObservedAfterwards(PartialDate period, PartialDate retired) implements MeasureStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "There is a value for a later time (%s) than this end (%s). Give the day on which the measure was retired; if the period is mistaken, correct that entry in the history first."
                            .formatted(period.words(), retired.words()));
        }
    }

    record AlreadyRebased(PartialDate from) implements MeasureStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "from",
                    "Limits are worked out anew from %s already. Choose another date, or correct that entry in the history."
                            .formatted(from.words()));
        }
    }

    record DefinedSo(PartialDate since) implements MeasureStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "definition",
                    "It was defined so already (%s). Say what changes, or correct that entry in the history."
                            .formatted(since.words()));
        }
    }

    record UnderAnotherUnit(int definition, String observed, String unit) implements MeasureStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "unit",
                    "Values in %s were recorded under version %s, so its unit cannot become %s. Define the measure anew: that makes a new version."
                            .formatted(observed, definition, unit));
        }
    }

    record NoSuchDefinition(int definition, int latest) implements MeasureStateRejection {
        @Override
        public Reason reason() {
            return missing(
                    "definitionVersion",
                    "There is no version %s of the definition; the latest is %s.".formatted(definition, latest));
        }
    }
}
