package dev.offshoot.quantity;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many digits a number may have, and what is said of one that has more. */
final class DigitLimits {

    static final int MOST_BEFORE = 18;
    static final int MOST_AFTER = 9;

    private static final Pattern NUMBER = Pattern.compile("([+-]?[\\d,]*\\d)(?:\\.(\\d+))?");

    private DigitLimits() {}

    /** A sentence without its end; empty where no number in a text has too many digits. */
    static Optional<String> exceeded(String text) {
        return NUMBER.matcher(Digits.closedUp(text))
                .results()
                .flatMap(number -> exceeded(number).stream())
                .findFirst()
                .map(what -> "“%s” has %s".formatted(text.strip(), what));
    }

    private static Optional<String> exceeded(MatchResult number) {
        var whole = number.group(1).replace(",", "");
        var before = whole.replaceAll("[+-]", "").length();
        if (before > MOST_BEFORE) {
            return Optional.of(
                    "%s digits before its point, more than the %s that can be kept. Write it in a larger unit, such as millions"
                            .formatted(before, MOST_BEFORE));
        }
        return Optional.ofNullable(number.group(2))
                .filter(decimals -> decimals.length() > MOST_AFTER)
                .map(decimals -> "%s digits after its point. Write at most %s: %s.%s"
                        .formatted(decimals.length(), MOST_AFTER, whole, decimals.substring(0, MOST_AFTER)));
    }
}
