package dev.offshoot.intake;

import java.util.Collection;
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

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})");

    /** The year that a text may mean: its second part is the year after its first. */
    public static Optional<FinancialYear> in(String text) {
        var match = WRITTEN.matcher(text.strip());
        return match.matches() && (Integer.parseInt(match.group(1)) + 1) % 100 == Integer.parseInt(match.group(2))
                ? Optional.of(new FinancialYear(Integer.parseInt(match.group(1))))
                : Optional.empty();
    }

    /** Whether a column holds such years: at least one text may mean one, and none of that form means anything else. */
    public static boolean speaksIn(Collection<String> column) {
        var ofThatForm = column.stream()
                .filter(text -> WRITTEN.matcher(text.strip()).matches())
                .toList();
        return !ofThatForm.isEmpty() && ofThatForm.stream().allMatch(text -> in(text).isPresent());
    }

    /** As a date says it, where the year begins in April: <code>2011-04/2012-03</code>. */
    public String edtf() {
        return String.format(Locale.ROOT, "%04d-04/%04d-03", first, first + 1);
    }

    /** What to look at, said of a text that was read as something else. */
    public String doubt(String readAs) {
        return String.format(
                Locale.ROOT,
                "“%1$04d-%2$02d” is read as %3$s. If it is the financial year %1$d/%2$02d, write %4$s.",
                first,
                (first + 1) % 100,
                readAs,
                edtf());
    }
}
