package dev.offshoot.measure.domain;

import dev.offshoot.measure.domain.ObservationRejection.BelowNought;
import dev.offshoot.measure.domain.ObservationRejection.NotAPercentage;
import dev.offshoot.measure.domain.ObservationRejection.NotAProportion;
import dev.offshoot.measure.domain.ObservationRejection.NothingToDivideBy;
import dev.offshoot.measure.domain.ObservationRejection.NumeratorAboveDenominator;
import dev.offshoot.measure.domain.Value.Given;
import dev.offshoot.measure.domain.Value.PartOf;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Whether a value fits a definition, and the figure it makes. */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of a percentage that was worked out; the two numbers are kept beside it in full. */
    private static final int DECIMALS = 4;

    private Figures() {}

    static Optional<MeasureRejection> fault(MeasureId measure, Definition definition, Value value) {
        return switch (value) {
            case Given(var quantity) -> misfit(definition, quantity);
            case PartOf(var part, var whole) -> {
                if (!definition.proportion()) {
                    yield Optional.of(new NotAProportion(measure));
                }
                if (whole.signum() <= 0) {
                    yield Optional.of(new NothingToDivideBy(whole));
                }
                yield part.signum() < 0 || part.compareTo(whole) > 0
                        ? Optional.of(new NumeratorAboveDenominator(part, whole))
                        : Optional.empty();
            }
        };
    }

    /** The same for a figure that was recorded already. */
    static Optional<MeasureRejection> misfit(Definition definition, Figure figure) {
        return misfit(definition, figure.value());
    }

    private static Optional<MeasureRejection> misfit(Definition definition, Quantity quantity) {
        if (definition.proportion()) {
            return percentage(quantity) ? Optional.empty() : Optional.of(new NotAPercentage(quantity));
        }
        return quantity.isBelowNought() && !definition.takesNegatives()
                ? Optional.of(new BelowNought(quantity, definition.countsSites().isPresent()))
                : Optional.empty();
    }

    static Figure figure(Value value) {
        return switch (value) {
            case Given(var quantity) -> Figure.of(quantity);
            case PartOf(var part, var whole) ->
                new Figure(Quantity.exactly(percent(part, whole)), Optional.of(part), Optional.of(whole));
        };
    }

    /** Whether it may lie between 0 and 100; what is no number lies nowhere else. */
    private static boolean percentage(Quantity quantity) {
        return quantity.numeric()
                .map(n -> switch (n.qualifier()) {
                    case MORE_THAN -> n.amount().signum() >= 0 && n.amount().compareTo(HUNDRED) < 0;
                    case FEWER_THAN -> n.amount().signum() > 0 && n.amount().compareTo(HUNDRED) <= 0;
                    case EXACT, ABOUT, AT_LEAST, AT_MOST, RANGE ->
                        n.amount().signum() >= 0 && n.upper().orElse(n.amount()).compareTo(HUNDRED) <= 0;
                })
                .orElse(true);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        var percent = part.multiply(HUNDRED)
                .divide(whole, DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0, RoundingMode.UNNECESSARY) : percent;
    }
}
