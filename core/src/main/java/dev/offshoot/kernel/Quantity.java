package dev.offshoot.kernel;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as exact as its source: 5, about 33, more than 8000, 5 to 25. The qualifier goes wherever the number goes.
 *
 * @param upper the upper end of a range, and of nothing else
 */
public record Quantity(BigDecimal amount, Optional<BigDecimal> upper, Qualifier qualifier) {

    /** How a number stands to the truth. */
    public enum Qualifier {
        EXACT(""),
        ABOUT("about "),
        AT_LEAST("at least "),
        MORE_THAN("more than "),
        AT_MOST("at most "),
        RANGE("");

        private final String words;

        Qualifier(String words) {
            this.words = words;
        }
    }

    private static final String NUMBER = "([+-]?\\d[\\d,]{0,23}(?:\\.\\d{1,9})?)";
    private static final Pattern WRITTEN =
            Pattern.compile("(about|at least|more than|at most)?\\s*" + NUMBER + "(?:\\s+to\\s+" + NUMBER + ")?");

    public static Quantity exactly(BigDecimal amount) {
        return new Quantity(amount, Optional.empty(), Qualifier.EXACT);
    }

    public static Quantity exactly(long amount) {
        return exactly(BigDecimal.valueOf(amount));
    }

    /** Reads <code>5</code>, <code>about 33</code>, <code>more than 8000</code>, <code>5 to 25</code>. */
    public static Quantity parse(String text) {
        var match = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!match.matches() || (match.group(1) != null && match.group(3) != null)) {
            throw new IllegalArgumentException("“" + text.strip()
                    + "” is not a number we can read. Write 33, or: about 33, at least 33, more than 33, at most 33,"
                    + " 5 to 25");
        }
        var amount = number(match.group(2));
        var upper = Optional.ofNullable(match.group(3)).map(Quantity::number);
        if (upper.isPresent() && upper.get().compareTo(amount) < 0) {
            throw new IllegalArgumentException("“" + text.strip() + "” runs backwards. Put the smaller number first");
        }
        if (upper.isPresent()) {
            return new Quantity(amount, upper, Qualifier.RANGE);
        }
        var word = Optional.ofNullable(match.group(1)).orElse("");
        for (var qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.RANGE && qualifier.words.strip().equals(word)) {
                return new Quantity(amount, upper, qualifier);
            }
        }
        throw new IllegalStateException("every word of the pattern has its qualifier");
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    public boolean exact() {
        return qualifier == Qualifier.EXACT;
    }

    /** As it may be read again by {@link #parse}. */
    public String written() {
        return qualifier.words
                + amount.toPlainString()
                + upper.map(u -> " to " + u.toPlainString()).orElse("");
    }

    /** As shown: with thousands set apart. */
    public String words() {
        return qualifier.words
                + shown(amount)
                + upper.map(u -> " to " + shown(u)).orElse("");
    }

    private static String shown(BigDecimal number) {
        return "%,.{n}f"
                .replace("{n}", Integer.toString(Math.max(0, number.scale())))
                .formatted(number);
    }

    @Override
    public String toString() {
        return written();
    }
}
