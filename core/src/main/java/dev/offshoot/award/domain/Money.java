package dev.offshoot.award.domain;

import dev.offshoot.kernel.Quantity;
import java.math.BigDecimal;
import java.util.Collection;

/** Sums of money. */
final class Money {

    private Money() {}

    static String words(BigDecimal amount) {
        return Quantity.exactly(amount).words();
    }

    static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean above(BigDecimal amount, BigDecimal limit) {
        return amount.compareTo(limit) > 0;
    }

    /** The number in a qualified amount: of a range, its upper end. */
    static BigDecimal number(Quantity quantity) {
        return quantity.upper().orElse(quantity.amount());
    }
}
