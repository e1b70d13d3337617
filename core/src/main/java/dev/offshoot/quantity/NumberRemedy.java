package dev.offshoot.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What to write instead of a number as spreadsheets and reports write it: said, never guessed. */
final class NumberRemedy {

    private record Habit(Pattern written, String advice, Function<MatchResult, Optional<String>> number) {
        Habit(String written, String advice, Function<MatchResult, Optional<String>> number) {
            this(Pattern.compile(written), advice, number);
        }
    }

    private static final String SETS_APART = "[ \u00A0\u2009\u202F.'\u2019]";

    private static final List<Habit> HABITS = List.of(
            new Habit(
                    "[+-]?\\d{1,18},\\d{1,9}",
                    "A comma only sets thousands apart, in threes; decimals follow a point. Write ",
                    m -> Optional.of(m.group().replace(',', '.'))),
            new Habit(
                    "[+-]?\\d{1,3}(?:" + SETS_APART + "\\d{3})+,\\d{1,9}",
                    "Decimals follow a point. Write ",
                    m -> Optional.of(m.group().replaceAll(SETS_APART, "").replace(',', '.'))),
            new Habit(
                    "[+-]?\\d{1,3}(?:(?:\\.\\d{3}){2,6}|(?:['\u2019]\\d{3}){1,5}(?:\\.\\d{1,9})?)",
                    "Only commas or blanks set thousands apart. Write ", m -> Optional.of(plain(m.group()))),
            new Habit(
                    "([+-]?\\d[\\d,.]*) ?(k|thousand|m|mn|million|bn|billion)",
                    "Write ",
                    m -> Digits.read(m.group(1)).map(n -> out(n, m.group(2)))),
            new Habit(
                    "\\(([\\d,.]+)\\)",
                    "If it is below nought, write ",
                    m -> Digits.read(m.group(1)).map(n -> n.negate().toPlainString())));

    private NumberRemedy() {}

    private static final Pattern EXPONENT = Pattern.compile("([+-]?\\d{1,40}(?:\\.\\d{1,40})?)e([+-]?\\d+)");
    private static final int LONGEST_EXPONENT = 3;

    /** A sentence without its end; empty where the text is like no number, or like none that could be read. */
    static Optional<String> of(String text) {
        var written = text.strip().toLowerCase(Locale.ROOT);
        var exponent = EXPONENT.matcher(written);
        if (exponent.matches()) {
            return Optional.of(writtenOut(exponent.group(1), exponent.group(2)));
        }
        return HABITS.stream()
                .flatMap(habit -> {
                    var match = habit.written().matcher(written);
                    return match.matches()
                            ? habit
                                    .number()
                                    .apply(match)
                                    .filter(number -> Digits.read(number).isPresent())
                                    .map(number -> habit.advice() + number)
                                    .stream()
                            : Optional.<String>empty().stream();
                })
                .findFirst();
    }

    private static String writtenOut(String number, String exponent) {
        return Optional.of(exponent)
                .filter(power -> power.length() <= LONGEST_EXPONENT)
                .map(power -> new BigDecimal(number)
                        .scaleByPowerOfTen(Integer.parseInt(power))
                        .toPlainString())
                .filter(plain -> Digits.read(plain).isPresent())
                .map(plain -> "Write " + plain)
                .orElse("Write its digits out: at most %s before the point and %s after it"
                        .formatted(DigitLimits.MOST_BEFORE, DigitLimits.MOST_AFTER));
    }

    private static String plain(String grouped) {
        return grouped.indexOf('.') == grouped.lastIndexOf('.')
                ? grouped.replaceAll("['\u2019]", "")
                : grouped.replace(".", "");
    }

    private static String out(BigDecimal number, String word) {
        var noughts = switch (word.charAt(0)) {
            case 'k', 't' -> 3;
            case 'm' -> 6;
            default -> 9;
        };
        return number.movePointRight(noughts).stripTrailingZeros().toPlainString();
    }
}
