package dev.offshoot.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a source says where a number is asked: a number as exact as the source (5, about 33, fewer than 5, 5 to 25), or
 * that there is none to be had (suppressed, exempt, not applicable). Its words go wherever it goes.
 */
public sealed interface Quantity {

    /** The least that it may be; empty where nothing bounds it. */
    Optional<BigDecimal> least();

    /** The most that it may be; empty where nothing bounds it. */
    Optional<BigDecimal> most();

    /** As it may be read again by {@link #parse}. */
    String written();

    /** As shown: with thousands set apart. */
    String words();

    /** As said with its unit: <code>about 33 sites</code>, <code>no number (suppressed)</code>. */
    default String in(String unit) {
        return numeric()
                .map(n -> unit.isEmpty() ? n.words() : n.words() + " " + unit)
                .orElseGet(() -> "no number (" + words() + ")");
    }

    /** The number, where it holds one. */
    default Optional<Numeric> numeric() {
        return this instanceof Numeric number ? Optional.of(number) : Optional.empty();
    }

    /** Whether it is one number and nothing less exact. */
    default boolean exact() {
        return numeric().filter(n -> n.qualifier() == Qualifier.EXACT).isPresent();
    }

    /** Whether its least, or all of it, lies below nought. */
    default boolean isBelowNought() {
        return numeric()
                .filter(n -> n.amount().signum() < 0
                        || (n.qualifier() == Qualifier.FEWER_THAN && n.amount().signum() == 0))
                .isPresent();
    }

    /** Whether it has no part of one, as far as it is a number. */
    default boolean isWhole() {
        return numeric()
                .map(n -> Stream.concat(Stream.of(n.amount()), n.upper().stream())
                        .allMatch(number -> number.stripTrailingZeros().scale() <= 0))
                .orElse(true);
    }

    /** How a number stands to the truth. */
    enum Qualifier {
        EXACT(""),
        ABOUT("about "),
        AT_LEAST("at least "),
        MORE_THAN("more than "),
        AT_MOST("at most "),
        FEWER_THAN("fewer than "),
        RANGE("");

        private final String words;

        Qualifier(String words) {
            this.words = words;
        }
    }

    /**
     * A number with its qualifier. Two are equal where they say the same, however many noughts they end on.
     *
     * @param upper the upper end of a range, and of nothing else
     */
    record Numeric(BigDecimal amount, Optional<BigDecimal> upper, Qualifier qualifier) implements Quantity {

        @Override
        public Optional<BigDecimal> least() {
            return switch (qualifier) {
                case EXACT, ABOUT, AT_LEAST, MORE_THAN, RANGE -> Optional.of(amount);
                case AT_MOST, FEWER_THAN -> Optional.empty();
            };
        }

        @Override
        public Optional<BigDecimal> most() {
            return switch (qualifier) {
                case EXACT, ABOUT, AT_MOST, FEWER_THAN -> Optional.of(amount);
                case RANGE -> upper;
                case AT_LEAST, MORE_THAN -> Optional.empty();
            };
        }

        @Override
        public String written() {
            return qualifier.words
                    + amount.toPlainString()
                    + upper.map(u -> " to " + u.toPlainString()).orElse("");
        }

        @Override
        public String words() {
            return qualifier.words
                    + Digits.words(amount)
                    + upper.map(u -> " to " + Digits.words(u)).orElse("");
        }

        @Override
        public boolean equals(Object other) {
            return SameByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return SameByValue.hash(this);
        }

        @Override
        public String toString() {
            return written();
        }
    }

    /** That a source holds no number. It is not nought, and it does not mean that nobody knows. */
    record NoNumber(Why why) implements Quantity {

        /** Why there is none. */
        public enum Why {
            SUPPRESSED,
            EXEMPT,
            NOT_APPLICABLE
        }

        @Override
        public Optional<BigDecimal> least() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> most() {
            return Optional.empty();
        }

        @Override
        public String written() {
            return why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        @Override
        public String words() {
            return written();
        }

        @Override
        public String toString() {
            return written();
        }
    }

    static Quantity exactly(BigDecimal amount) {
        return new Numeric(amount, Optional.empty(), Qualifier.EXACT);
    }

    static Quantity exactly(long amount) {
        return exactly(BigDecimal.valueOf(amount));
    }

    /** Reads what {@link #written} writes, and the signs that tables use for it; the error says what may be written. */
    static Quantity parse(String text) {
        return WrittenQuantity.read(text);
    }
}
