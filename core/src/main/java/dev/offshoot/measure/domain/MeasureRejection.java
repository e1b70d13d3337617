package dev.offshoot.measure.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Why a measure refuses. */
public sealed interface MeasureRejection extends Rejection {

    record MeasureUnknown(MeasureId measure) implements MeasureRejection {
        @Override
        public Reason reason() {
            return missing("measure", "There is no measure “%s”. Define it first.".formatted(measure.value()));
        }
    }

    record MeasureIsRetired(PartialDate retired) implements MeasureRejection {
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

    record AlreadyRetired(PartialDate retired) implements MeasureRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "This measure was retired already (%s). If its date, reason or source is mistaken, correct that entry in its history."
                            .formatted(retired.words()));
        }
    }

    /** @param period of a value that would begin after the end */
    record ObservedAfterwards(PartialDate period, PartialDate retired) implements MeasureRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "There is a value for a later time (%s) than this end (%s). Give the day on which the measure was retired; if the period is mistaken, correct that entry in the history first."
                            .formatted(period.words(), retired.words()));
        }
    }

    record AlreadyRebased(PartialDate from) implements MeasureRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "from",
                    "Limits are worked out anew from %s already. Choose another date, or correct that entry in the history."
                            .formatted(from.words()));
        }
    }

    record DefinedSo(PartialDate since) implements MeasureRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "definition",
                    "It was defined so already (%s). Say what changes, or correct that entry in the history."
                            .formatted(since.words()));
        }
    }

    record UnderAnotherUnit(int definition, String observed, String unit) implements MeasureRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "unit",
                    "Values in %s were recorded under version %s, so its unit cannot become %s. Define the measure anew: that makes a new version."
                            .formatted(observed, definition, unit));
        }
    }

    record ObservedBeforePeriod(PartialDate period, PartialDate occurred) implements MeasureRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "occurred",
                    "It cannot have been observed (%s) before its period began (%s). Correct one of the two dates."
                            .formatted(occurred.words(), period.words()));
        }
    }

    record RestatedBeforeObserved(PartialDate observed) implements MeasureRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "occurred",
                    "The value was observed later (%s) than this restatement. Correct one of the two dates."
                            .formatted(observed.words()));
        }
    }

    record BelowNought(Quantity value, boolean countsSites) implements MeasureRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "value",
                    countsSites
                            ? "%s sites cannot be. Give nought or more.".formatted(value.words())
                            : "%s is less than nought. If this measure can be, as a change can, define it so first."
                                    .formatted(value.words()));
        }
    }

    record PeriodNotBegun(PartialDate period, LocalDate today) implements MeasureRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "period",
                    "%s is in the future, so nothing can have been observed. An intended value is a target."
                            .formatted(period.words()));
        }
    }

    record AlreadyObserved(PartialDate period, Figure current) implements MeasureRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "period",
                    period.earliest().isEmpty() && period.latest().isEmpty()
                            ? "There is an undated value already: %s. Restate it, or say roughly when yours was."
                                    .formatted(current.words())
                            : "There is a value for %s already: %s. Restate it instead."
                                    .formatted(period.words(), current.words()));
        }
    }

    record NothingToRestate(PartialDate period) implements MeasureRejection {
        @Override
        public Reason reason() {
            return missing(
                    "period",
                    "There is no value to restate for this period and site (%s). Record it as an observation."
                            .formatted(period.words()));
        }
    }

    record SameValue(Figure current) implements MeasureRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "value", "The value is %s already, so there is nothing to restate.".formatted(current.words()));
        }
    }

    record NumeratorAboveDenominator(BigDecimal numerator, BigDecimal denominator) implements MeasureRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "numerator",
                    "%s is no part of %s. The numerator lies between nought and the denominator."
                            .formatted(numerator.toPlainString(), denominator.toPlainString()));
        }
    }

    record NothingToDivideBy(BigDecimal denominator) implements MeasureRejection {
        @Override
        public Reason reason() {
            return invalid("denominator", "The denominator must be more than nought. Without one, record no value.");
        }
    }

    record NotAPercentage(Quantity value) implements MeasureRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "value",
                    "%s cannot be a proportion. Give a percentage from 0 to 100, or a numerator and a denominator."
                            .formatted(value.words()));
        }
    }

    record NotAProportion(MeasureId measure) implements MeasureRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "numerator",
                    "This measure is not a proportion, so nothing is worked out from two numbers. Give the value.");
        }
    }

    record NoSuchDefinition(int definition, int latest) implements MeasureRejection {
        @Override
        public Reason reason() {
            return missing(
                    "definitionVersion",
                    "There is no version %s of the definition; the latest is %s.".formatted(definition, latest));
        }
    }
}
