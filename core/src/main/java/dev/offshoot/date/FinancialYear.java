package dev.offshoot.date;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A year that runs over two calendar years and is written like 2011-12, which as a date means a month, a season or a
 * quarter. Which of them is meant is told by the whole column of a file.
 *
 * @param first the year it begins in
 */
public record FinancialYear(int first) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})[?~]?");
    private static final int MONTHS = 12;

    /** The year that a text may mean: its second part is the year after its first. */
    public static Optional<FinancialYear> in(String text) {
        var match = WRITTEN.matcher(text.strip());
        return match.matches() ? of(match.group(1), match.group(2)) : Optional.empty();
    }

    /** The year that begins in one and ends in another, of which the last two digits are given. */
    static Optional<FinancialYear> of(String begins, String ends) {
        var first = Integer.parseInt(begins);
        return (first + 1) % 100 == Integer.parseInt(ends) ? Optional.of(new FinancialYear(first)) : Optional.empty();
    }

    /** Whether a date names a month that can be no such year, so that months are what its column holds. */
    public static boolean namesMonth(String date) {
        return parts(date).stream().anyMatch(part -> {
            var match = WRITTEN.matcher(part);
            return match.matches() && in(part).isEmpty() && Integer.parseInt(match.group(2)) <= MONTHS;
        });
    }

    /** What to look at in a date that can be read and may mean such years; empty where there is no doubt. */
    public static Optional<String> doubt(String date) {
        if (namesMonth(date) || parts(date).stream().allMatch(part -> in(part).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of("“%s” is read as %s. If a financial year is meant, write %s."
                .formatted(date.strip(), PartialDate.parse(date).words(), instead(parts(date))));
    }

    private static String instead(List<String> parts) {
        if (parts.size() == 1) {
            return in(parts.getFirst()).orElseThrow().edtf();
        }
        var begins = parts.getFirst();
        var ends = parts.getLast();
        return in(begins).map(FinancialYear::begins).orElse(begins)
                + "/"
                + in(ends).map(FinancialYear::ends).orElse(ends);
    }

    private static List<String> parts(String date) {
        return Arrays.asList(date.strip().split("/", -1));
    }

    /** As a date says it, where the year begins in April: <code>2011-04/2012-03</code>. */
    public String edtf() {
        return begins() + "/" + ends();
    }

    private String begins() {
        return String.format(Locale.ROOT, "%04d-04", first);
    }

    private String ends() {
        return String.format(Locale.ROOT, "%04d-03", first + 1);
    }
}
