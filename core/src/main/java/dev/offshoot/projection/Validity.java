package dev.offshoot.projection;

import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where on the two clocks something holds: a rectangle, its lower ends within it and its upper ends not.
 *
 * <p>In the terms of SQL:2011 (ISO/IEC 9075-2, temporal features), what is known is the system-time period and what was
 * is the application-time period; here both are asked for, and a claim of earlier knowledge may set the first.
 *
 * @param knownFrom since when it was known to be so
 * @param knownTo when it ceased to be known so; empty for what is known now
 * @param wasFrom the first day on which it is so
 * @param wasTo the day from which on it is otherwise; empty for what is so from then on
 */
public record Validity(Instant knownFrom, Optional<Instant> knownTo, LocalDate wasFrom, Optional<LocalDate> wasTo) {

    public boolean holds(AsOf asOf) {
        return asOf.known().map(this::knownAt).orElse(knownTo.isEmpty())
                && asOf.was().map(this::soOn).orElse(wasTo.isEmpty());
    }

    private boolean knownAt(Instant instant) {
        return !knownFrom.isAfter(instant) && knownTo.map(instant::isBefore).orElse(true);
    }

    private boolean soOn(LocalDate day) {
        return !wasFrom.isAfter(day) && wasTo.map(day::isBefore).orElse(true);
    }
}
