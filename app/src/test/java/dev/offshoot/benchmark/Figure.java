package dev.offshoot.benchmark;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of the table.
 *
 * @param measured with its unit
 * @param yardstick with its unit; empty where the figure stands by itself
 * @param ratio of the turns, each to the turn of its yardstick; of the figure itself where there is no yardstick
 * @param must what is to be reached
 */
public record Figure(String what, String measured, String yardstick, Optional<Spread> ratio, String must) {

    /** Times in milliseconds, of which one must not be longer. */
    public static Figure time(String what, double millis, double atMost) {
        return new Figure(
                what, number(millis) + " ms", "", Optional.empty(), "at most %s ms".formatted(number(atMost)));
    }

    /** A time of which nothing is asked. */
    public static Figure time(String what, double millis) {
        return new Figure(what, number(millis) + " ms", "", Optional.empty(), "");
    }

    /** What must be reached by itself. */
    public static Figure reached(String what, double measured, String unit, double must) {
        return new Figure(
                what, number(measured) + " " + unit, "", Optional.empty(), "at least " + number(must) + " " + unit);
    }

    String row() {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        what,
                        measured,
                        yardstick,
                        ratio.map(r -> String.format(Locale.ROOT, "%.2f", r.median()))
                                .orElse(""),
                        ratio.map(r -> String.format(Locale.ROOT, "%.2f to %.2f", r.lowest(), r.highest()))
                                .orElse(""),
                        must);
    }

    /** With no more digits than it is worth. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }
}
