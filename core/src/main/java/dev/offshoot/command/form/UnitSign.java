package dev.offshoot.command.form;

import dev.offshoot.quantity.Digits;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sign of a unit that stands beside a number: of a currency, or of parts of a hundred.
 *
 * @param written as it stands there
 */
record UnitSign(String written) {

    private static final Map<String, List<String>> CURRENCIES = Map.of(
            "£", List.of("GBP"),
            "€", List.of("EUR"),
            "$", List.of("USD", "AUD", "CAD", "NZD", "SGD", "HKD"),
            "¥", List.of("JPY", "CNY"));

    private static final String SIGN = "([£€$¥]|\\b[A-Z]{3}\\b)";
    private static final Pattern BEFORE = Pattern.compile(SIGN + "\\h*(?=[+\\-\u2212]?\\d)");
    private static final Pattern AFTER =
            Pattern.compile("(?<=\\d)\\h*(%|(?i:per ?cent|pct)\\b|" + SIGN + ")(?!\\h*[\\d.,])");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("\\.\\d{3}(?!\\d)");

    private static final Pattern LESS_THAN_ONE = Pattern.compile("(?<!\\d)0\\.\\d{3}(?!\\d)");
    private static final Pattern THREE_DECIMALS = Pattern.compile("(\\d+\\.\\d\\d)\\d(?!\\d)");

    /** Of a number that can be read, with its point. */
    private static final int MOST_DIGITS = 19;

    /** A number without its sign. */
    record Bare(String number, Optional<UnitSign> sign) {}

    /** A text parted from the sign it bears; as it is where it bears none, or several. */
    static Bare bare(String text) {
        var signs = Stream.concat(found(BEFORE, text), found(AFTER, text))
                .map(UnitSign::new)
                .filter(sign -> sign.isPercent() || !sign.currencies().isEmpty())
                .collect(Collectors.toSet());
        if (signs.size() != 1) {
            return new Bare(text, Optional.empty());
        }
        return new Bare(
                AFTER.matcher(BEFORE.matcher(text).replaceAll(""))
                        .replaceAll("")
                        .strip(),
                signs.stream().findFirst());
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(UnitSign::plain);
    }

    private static String plain(MatchResult match) {
        var sign = match.group(1);
        return sign.length() > 3 || sign.equalsIgnoreCase("pct") ? "%" : sign;
    }

    boolean isPercent() {
        return written.equals("%");
    }

    private List<String> currencies() {
        return CURRENCIES.getOrDefault(written, isCurrency(written) ? List.of(written) : List.of());
    }

    /** Whether it is a sign of a unit in words: percent, GBP. */
    boolean isOf(String unit) {
        return isPercent() ? Unit.isPercent(unit) : currencies().contains(unit.toUpperCase(Locale.ROOT));
    }

    /** Said where a number is asked in something else. */
    String isNot(String unit) {
        return "It is given with “%1$s”, but it is asked in %2$s. Give it in %2$s, or say the other %3$s where it is asked."
                .formatted(written, unit, isPercent() ? "unit" : "currency");
    }

    /** Said where nothing tells in what a number is asked. */
    String isOfNothing(String number) {
        return "It is given with “%s”, and nothing says that it is asked in that. Write %s.".formatted(written, number);
    }

    /** Whether a number has three digits after its point, which may be thousands. */
    static boolean endsInThree(String number) {
        return GROUPED_BY_POINT.matcher(number).find();
    }

    /** What to write instead of money with three digits after its point: as thousands, and with two. */
    static String thousands(String number) {
        var decimals = THREE_DECIMALS.matcher(number);
        var noThousands = LESS_THAN_ONE.matcher(number).find();
        var tooLong = decimals.results().anyMatch(match -> match.group().length() > MOST_DIGITS);
        return "“%s” has three digits after its point. Write %stwo digits, as in %s."
                .formatted(
                        number,
                        noThousands || tooLong
                                ? ""
                                : decimals.replaceAll(UnitSign::grouped) + " if it is thousands, or ",
                        decimals.replaceAll(match -> twoDigits(match.group(1))));
    }

    /** Of less than a hundredth the least that is something. */
    private static String twoDigits(String cut) {
        return new BigDecimal(cut).signum() == 0 ? "0.01" : cut;
    }

    private static String grouped(MatchResult decimals) {
        return Digits.words(new BigDecimal(decimals.group().replace(".", "")));
    }

    static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
