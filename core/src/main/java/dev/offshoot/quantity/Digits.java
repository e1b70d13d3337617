package dev.offshoot.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it: a point before decimals, and commas or blanks only where they set off thousands in
 * threes.
 */
public final class Digits {

    private static final String BLANK = "[ \u00A0\u2009\u202F]";

    /** A number, for use in a larger pattern; one group. */
    static final String PATTERN = "([+\\-\u2212\u2013]?\\d[\\d,.]{0,40})";

    private static final String DECIMALS = "(\\.\\d{1,%s})?".formatted(DigitLimits.MOST_AFTER);
    private static final Pattern PLAIN =
            Pattern.compile("[+-]?\\d{1,%s}".formatted(DigitLimits.MOST_BEFORE) + DECIMALS);
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3}){1,5}" + DECIMALS);
    private static final Pattern BLANKS_IN_THREES =
            Pattern.compile("(?<![\\d,.])[1-9]\\d{0,2}(?:" + BLANK + "\\d{3}){1,5}(?![\\d,]|" + BLANK + "\\d)");

    private static final Pattern DASH_FIRST = Pattern.compile("^\u2013");

    private Digits() {}

    public static Optional<BigDecimal> read(String text) {
        var closed = closedUp(text.strip()).replace('\u2212', '-');
        var written = DASH_FIRST.matcher(closed).replaceFirst("-");
        return PLAIN.matcher(written).matches() || GROUPED.matcher(written).matches()
                ? Optional.of(new BigDecimal(written.replace(",", "")))
                : Optional.empty();
    }

    /** Without the blanks that set thousands apart. */
    static String closedUp(String text) {
        return BLANKS_IN_THREES.matcher(text).replaceAll(match -> match.group().replaceAll(BLANK, ""));
    }

    /** As shown: with thousands set apart, and the decimals it was given. */
    public static String words(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    public static String words(long number) {
        return words(BigDecimal.valueOf(number));
    }

    /** Why a text is no number that can be read, and how to write it. */
    public static IllegalArgumentException unreadable(String text) {
        return unreadable(text, remedy(text));
    }

    static IllegalArgumentException unreadable(String text, String remedy) {
        return new IllegalArgumentException(DigitLimits.exceeded(text)
                .orElseGet(() -> "“" + text.strip() + "” is not a number we can read. " + remedy));
    }

    static String remedy(String text) {
        return NumberRemedy.of(text)
                .orElse(
                        text.contains(",")
                                ? "A comma only sets thousands apart, in threes, as in 1,234. Write 12.5 or 1,234"
                                : "Write it like 12.5 or 1,234");
    }
}
