package dev.offshoot.kernel;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A number of days, as precise as the dates it was taken from: both ends are equal where both dates are days. */
public record DayRange(long least, long most) {

    /** Days from one date to another; empty where either is open or unknown. */
    public static Optional<DayRange> between(PartialDate from, PartialDate to) {
        if (from.equals(to)) {
            return Optional.of(new DayRange(0, 0));
        }
        return from.earliest()
                .flatMap(fromFirst -> from.latest()
                        .flatMap(fromLast -> to.earliest()
                                .flatMap(toFirst -> to.latest()
                                        .map(toLast -> new DayRange(
                                                ChronoUnit.DAYS.between(fromLast, toFirst),
                                                ChronoUnit.DAYS.between(fromFirst, toLast))))));
    }

    public boolean exact() {
        return least == most;
    }

    /** Signed, for a table: <code>+41 d</code>, <code>+10 to +41 d</code>. */
    public String words() {
        return exact() ? signed(least) + " d" : signed(least) + " to " + signed(most) + " d";
    }

    private static String signed(long days) {
        return days > 0 ? "+" + days : Long.toString(days).replace('-', '\u2212');
    }
}
