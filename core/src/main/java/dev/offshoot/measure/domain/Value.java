package dev.offshoot.measure.domain;

import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;

/** A value as it is handed in: as such, or as the two numbers to work it out from. */
public sealed interface Value {

    record Given(Quantity value) implements Value {}

    record PartOf(BigDecimal numerator, BigDecimal denominator) implements Value {}
}
