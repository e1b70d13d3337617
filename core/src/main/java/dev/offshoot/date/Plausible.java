package dev.offshoot.date;

import java.time.LocalDate;

/** What a date that somebody enters may be: one far outside a programme's life is a slip of the hand. */
public final class Plausible {

    /** The first year that is taken. */
    public static final int FROM = 1800;

    /** How many years ahead a plan may reach. */
    public static final int YEARS = 100;

    private Plausible() {}

    public static boolean date(PartialDate date, LocalDate today) {
        return lateEnough(date)
                && date.latest()
                        .or(date::earliest)
                        .map(last -> !last.isAfter(today.plusYears(YEARS)))
                        .orElse(true);
    }

    /** Of what happened; that it has not happened yet is refused in words of its own. */
    public static boolean lateEnough(PartialDate date) {
        return date.earliest().map(first -> first.getYear() >= FROM).orElse(true)
                && date.latest().map(last -> last.getYear() >= FROM).orElse(true);
    }

    /** What is wrong with a date that is too early to have happened. */
    public static String tooEarly(PartialDate date) {
        return "%s is before %s. Check the year.".formatted(date.words(), FROM);
    }

    /** What is wrong with a date that is not plausible. */
    public static String remedy(PartialDate date) {
        return "%s is before %s or more than %s years ahead. Check the year.".formatted(date.words(), FROM, YEARS);
    }
}
