package dev.offshoot.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number of days, as precise as the dates it was taken from: both ends are equal where both dates are days.
 *
 * @param least {@link #NO_LEAST} where nothing bounds it from below
 * @param most {@link #NO_MOST} where nothing bounds it from above
 */
public record DayRange(long least, long most) {

    public static final long NO_LEAST = Long.MIN_VALUE;
    public static final long NO_MOST = Long.MAX_VALUE;

    /** Days from an agreed date to the one expected now: none where that is the agreed one still, however vague. */
    public static Optional<DayRange> moved(PartialDate from, PartialDate to) {
        return from.equals(to) ? Optional.of(new DayRange(0, 0)) : between(from, to);
    }

    /** Days from one date to another; empty where nothing bounds them on either side. */
    public static Optional<DayRange> between(PartialDate from, PartialDate to) {
        var least = days(from, PartialDate::latest, to, PartialDate::earliest);
        var most = days(from, PartialDate::earliest, to, PartialDate::latest);
        return least.isEmpty() && most.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayRange(least.orElse(NO_LEAST), most.orElse(NO_MOST)));
    }

    private static Optional<Long> days(
            PartialDate from,
            Function<PartialDate, Optional<LocalDate>> start,
            PartialDate to,
            Function<PartialDate, Optional<LocalDate>> end) {
        return start.apply(from).flatMap(first -> end.apply(to).map(last -> ChronoUnit.DAYS.between(first, last)));
    }

    public boolean exact() {
        return least == most;
    }

    public boolean hasLeast() {
        return least != NO_LEAST;
    }

    public boolean hasMost() {
        return most != NO_MOST;
    }

    /** Signed, for a table: <code>+41 d</code>, <code>+10 to +41 d</code>, <code>at least +161 d</code>. */
    public String words() {
        if (exact()) {
            return signed(least) + " d";
        }
        return !hasMost()
                ? "at least " + signed(least) + " d"
                : !hasLeast() ? "at most " + signed(most) + " d" : signed(least) + " to " + signed(most) + " d";
    }

    private static String signed(long days) {
        return days > 0 ? "+" + days : Long.toString(days).replace('-', '\u2212');
    }
}
