package dev.offshoot.measure.event;

import dev.offshoot.quantity.Quantity;
import dev.offshoot.quantity.SameByValue;
import java.math.BigDecimal;
import java.util.Optional;

/** A value, with the two numbers that it was worked out from where they are known. */
public record Figure(Quantity value, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {

    public static Figure of(Quantity value) {
        return new Figure(value, Optional.empty(), Optional.empty());
    }

    /** The value where it was given as such; empty where it was worked out. */
    public Optional<Quantity> stated() {
        return numerator.isPresent() ? Optional.empty() : Optional.of(value);
    }

    /** As said: <code>52.4317 (2264 of 4318)</code>. */
    public String words() {
        return value.words()
                + numerator
                        .flatMap(n ->
                                denominator.map(d -> " (%s of %s)".formatted(n.toPlainString(), d.toPlainString())))
                        .orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return SameByValue.equal(this, other);
    }

    @Override
    public int hashCode() {
        return SameByValue.hash(this);
    }
}
