package dev.offshoot.award.domain;

import static dev.offshoot.command.form.Field.number;

import dev.offshoot.quantity.Quantity;
import dev.offshoot.quantity.Quantity.Numeric;
import dev.offshoot.quantity.Quantity.Qualifier;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** Sums of money. */
final class Money {

    private Money() {}

    static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean above(BigDecimal amount, BigDecimal limit) {
        return amount.compareTo(limit) > 0;
    }

    /** Whether an amount is surely more than a limit as exact as its source; fewer than 100 is never 100. */
    static boolean above(BigDecimal amount, Quantity limit) {
        var fewer = limit.numeric()
                .filter(number -> number.qualifier() == Qualifier.FEWER_THAN)
                .isPresent();
        return limit.most()
                .filter(most -> above(amount, most) || (fewer && amount.compareTo(most) == 0))
                .isPresent();
    }

    /** The number where it is none that money can be. */
    static Optional<BigDecimal> notAnAmount(Quantity amount) {
        return amount.numeric().map(Numeric::amount).filter(number -> number.signum() <= 0);
    }
}
