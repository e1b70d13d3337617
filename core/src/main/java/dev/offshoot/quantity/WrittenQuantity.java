package dev.offshoot.quantity;

import dev.offshoot.quantity.Quantity.NoNumber;
import dev.offshoot.quantity.Quantity.NoNumber.Why;
import dev.offshoot.quantity.Quantity.Numeric;
import dev.offshoot.quantity.Quantity.Qualifier;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads quantities as sources write them. */
final class WrittenQuantity {

    private static final Map<String, Qualifier> QUALIFIERS = Map.ofEntries(
            Map.entry("about", Qualifier.ABOUT),
            Map.entry("~", Qualifier.ABOUT),
            Map.entry("at least", Qualifier.AT_LEAST),
            Map.entry(">=", Qualifier.AT_LEAST),
            Map.entry("≥", Qualifier.AT_LEAST),
            Map.entry("more than", Qualifier.MORE_THAN),
            Map.entry(">", Qualifier.MORE_THAN),
            Map.entry("at most", Qualifier.AT_MOST),
            Map.entry("<=", Qualifier.AT_MOST),
            Map.entry("≤", Qualifier.AT_MOST),
            Map.entry("fewer than", Qualifier.FEWER_THAN),
            Map.entry("less than", Qualifier.FEWER_THAN),
            Map.entry("<", Qualifier.FEWER_THAN));

    private static final Map<String, Why> NO_NUMBERS = Map.of(
            "*", Why.SUPPRESSED,
            "suppressed", Why.SUPPRESSED,
            "exempt", Why.EXEMPT,
            "not applicable", Why.NOT_APPLICABLE);

    private static final Pattern QUALIFIED = Pattern.compile(
            "(about|at least|more than|at most|fewer than|less than|[<>]=?|[≤≥~])?\\s*" + Digits.PATTERN);
    private static final Pattern RANGE =
            Pattern.compile(Digits.PATTERN + "(?:\\s+to\\s+([+\\-\u2212]?)|\\s*[-\u2013]\\s*())([\\d,.]+)");

    private WrittenQuantity() {}

    static Quantity read(String text) {
        var written = Digits.closedUp(text.strip().toLowerCase(Locale.ROOT));
        var none = NO_NUMBERS.get(written);
        if (none != null) {
            return new NoNumber(none);
        }
        var qualified = QUALIFIED.matcher(written);
        if (qualified.matches()) {
            var qualifier = Optional.ofNullable(qualified.group(1)).map(QUALIFIERS::get);
            return new Numeric(number(qualified.group(2), text), Optional.empty(), qualifier.orElse(Qualifier.EXACT));
        }
        var range = RANGE.matcher(written);
        if (range.matches()) {
            var from = number(range.group(1), text);
            var to = number(Optional.ofNullable(range.group(2)).orElse("") + range.group(4), text);
            if (to.compareTo(from) < 0) {
                throw new IllegalArgumentException(
                        "“" + text.strip() + "” runs backwards. Put the smaller number first");
            }
            return new Numeric(from, Optional.of(to), Qualifier.RANGE);
        }
        throw Digits.unreadable(
                text,
                NumberRemedy.of(text)
                        .orElse("Write 33, or: about 33, at least 33, more than 33, at most 33, fewer than 5, 5 to 25;"
                                + " or suppressed, exempt or not applicable where there is no number to be had"));
    }

    private static BigDecimal number(String digits, String text) {
        return Digits.read(digits).orElseThrow(() -> Digits.unreadable(text, Digits.remedy(digits)));
    }
}
