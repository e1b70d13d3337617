package dev.offshoot.adapter.web.format;

import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words for days, durations and money. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final long MONTHS_FROM = 61;
    private static final long YEARS_FROM = 730; // two years without a leap day are two years

    private static final Pattern TENTHS = Pattern.compile("(\\d\\.\\d)(?!\\d)");

    private Formats() {}

    /** <code>3 Nov 2025</code>. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Of a value beside which another may stand as well; nothing where none does. */
    public static String doubt(Optional<String> other) {
        return other.map("The dates leave open whether this or %s came first; the later known is shown."::formatted)
                .orElse("");
    }

    /** That a thing had not become what it is on the day looked at, where that is so: its title is told from later. */
    public static Optional<String> notYet(ReadModel<?> line, String done, Optional<LocalDate> was) {
        return line.toldFrom()
                .map(date -> date instanceof PartialDate.Unknown
                        ? "when it was %s is not known".formatted(done)
                        : "%s %s yet; %s %s".formatted(notYet(date, was), done, done, date.words()));
    }

    private static String notYet(PartialDate date, Optional<LocalDate> was) {
        return was.flatMap(day -> date.earliest().filter(day::isBefore)).isPresent() ? "not" : "perhaps not";
    }

    /**
     * How long ago, in words, as precise as the date: <code>today</code>, <code>12 days ago</code>, <code>6 to 7 years
     * ago</code>, <code>at most 3 months ago</code>; the date itself where it tells no age.
     */
    public static String ago(PartialDate date, LocalDate today) {
        return DayRange.between(date, PartialDate.on(today))
                .flatMap(Formats::ago)
                .orElseGet(date::words);
    }

    private static Optional<String> ago(DayRange days) {
        if (days.exact()) {
            return Optional.of(
                    days.most() < 0
                            ? "in " + length(-days.most())
                            : days.most() == 0 ? "today" : length(days.most()) + " ago");
        }
        if (days.least() > 0) {
            return Optional.of(span(days) + " ago");
        }
        return days.hasMost() && days.most() >= 0
                ? Optional.of(span(new DayRange(DayRange.NO_LEAST, days.most())) + " ago")
                : Optional.empty();
    }

    /** A duration as precise as its dates: <code>12 days</code>, <code>14 to 26 months</code>. */
    public static String span(DayRange range) {
        if (range.exact()) {
            return length(range.most());
        }
        if (!range.hasMost()) {
            return "at least " + length(range.least());
        }
        if (!range.hasLeast()) {
            return "at most " + Unit.of(range.most()).atMost(range.most());
        }
        var unit = Unit.of(range.most());
        var least = unit.count(range.least());
        var most = unit.count(range.most());
        return least == most ? "about " + unit.words(most) : least + " to " + unit.words(most);
    }

    private static String length(long days) {
        var unit = Unit.of(days);
        return unit.words(unit.count(days));
    }

    /** A whole sentence: a capital before, a full stop behind. */
    public static String sentence(String told) {
        return told.isEmpty() ? "" : capital(told) + (told.endsWith(".") ? "" : ".");
    }

    /** With a capital in front. */
    public static String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public static String money(BigDecimal amount, String currency) {
        return money(Quantity.exactly(amount), currency);
    }

    /** <code>about £120,000</code>; a currency without a well-known sign keeps its code. */
    public static String money(Quantity amount, String currency) {
        if (amount.numeric().isEmpty()) {
            return amount.in(currency);
        }
        var sign = switch (currency) {
            case "GBP" -> "£";
            case "EUR" -> "€";
            case "USD" -> "$";
            default -> currency + " ";
        };
        var words = TENTHS.matcher(amount.words()).replaceAll("$1" + "0");
        var digit = 0;
        while (digit < words.length() && !Character.isDigit(words.charAt(digit))) {
            digit++;
        }
        return words.substring(0, digit) + sign + words.substring(digit);
    }

    /** <code>1 site</code>, <code>2 sites</code>. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private enum Unit {
        DAYS("day", 1),
        MONTHS("month", 365.0 / 12),
        YEARS("year", 365);

        private final String word;
        private final double days;

        Unit(String word, double days) {
            this.word = word;
            this.days = days;
        }

        static Unit of(long days) {
            return days < MONTHS_FROM ? DAYS : days < YEARS_FROM ? MONTHS : YEARS;
        }

        long count(long of) {
            return (long) (of / days);
        }

        String atMost(long of) {
            return words((long) Math.ceil(of / days));
        }

        String words(long count) {
            return Formats.count(count, word, word + "s");
        }
    }
}
