package dev.offshoot.measure.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What cannot be observed, or restated. */
public sealed interface ObservationRejection extends MeasureRejection {

    record ObservedBeforePeriod(PartialDate period, PartialDate occurred) implements ObservationRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "occurred",
                    "It cannot have been observed (%s) before its period began (%s). Correct one of the two dates."
                            .formatted(occurred.words(), period.words()));
        }
    }

    record RestatedBeforeObserved(PartialDate observed) implements ObservationRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "occurred",
                    "The value was observed later (%s) than this restatement. Correct one of the two dates."
                            .formatted(observed.words()));
        }
    }

    record BelowNought(Quantity value, boolean countsSites) implements ObservationRejection {
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

    record PeriodNotBegun(PartialDate period, LocalDate today) implements ObservationRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "period",
                    "%s is in the future, so nothing can have been observed. An intended value is a target."
                            .formatted(period.words()));
        }
    }

    record AlreadyObserved(PartialDate period, Figure current) implements ObservationRejection {
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

    record NothingToRestate(PartialDate period) implements ObservationRejection {
        @Override
        public Reason reason() {
            return missing(
                    "period",
                    "There is no value to restate for this period and site (%s). Record it as an observation."
                            .formatted(period.words()));
        }
    }

    record SameValue(Figure current) implements ObservationRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "value", "The value is %s already, so there is nothing to restate.".formatted(current.words()));
        }
    }

    record NumeratorAboveDenominator(BigDecimal numerator, BigDecimal denominator) implements ObservationRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "numerator",
                    "%s is no part of %s. The numerator lies between nought and the denominator."
                            .formatted(numerator.toPlainString(), denominator.toPlainString()));
        }
    }

    record NothingToDivideBy(BigDecimal denominator) implements ObservationRejection {
        @Override
        public Reason reason() {
            return invalid("denominator", "The denominator must be more than nought. Without one, record no value.");
        }
    }

    record NotAPercentage(Quantity value) implements ObservationRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "value",
                    "%s cannot be a proportion. Give a percentage from 0 to 100, or a numerator and a denominator."
                            .formatted(value.words()));
        }
    }

    record NotAProportion(MeasureId measure) implements ObservationRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "numerator",
                    "This measure is not a proportion, so nothing is worked out from two numbers. Give the value.");
        }
    }
}
