package dev.offshoot.adapter.web.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as typed: in three parts of which the day, or the day and the month, may stay empty, or written as a whole.
 *
 * @param written the whole as EDTF
 */
record DateParts(String day, String month, String year, String written) {

    /** The parts put together, or what is wrong with them. */
    sealed interface Read {
        record Text(String text) implements Read {}

        record Wrong(String message) implements Read {}
    }

    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** What was typed; a plain date that came as a whole is shown in its parts. */
    static DateParts of(Typed typed, String name) {
        var parts = new DateParts(
                typed.first(name + "-day"),
                typed.first(name + "-month"),
                typed.first(name + "-year"),
                typed.first(name));
        var plain = PLAIN.matcher(parts.written);
        if (!parts.blank() || !plain.matches() || isCode(plain.group(2))) {
            return parts;
        }
        return new DateParts(bare(plain.group(3)), bare(plain.group(2)), plain.group(1), "");
    }

    /** A season or a quarter looks like a month but is none. */
    private static boolean isCode(@Nullable String month) {
        return month != null && Integer.parseInt(month) > 12;
    }

    private static String bare(@Nullable String digits) {
        return digits == null ? "" : Integer.toString(Integer.parseInt(digits));
    }

    boolean blank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    Read read(boolean wholeDay) {
        if (blank()) {
            return new Read.Text(written);
        }
        var together = together(wholeDay);
        return written.isEmpty() || together.equals(new Read.Text(written))
                ? together
                : new Read.Wrong("The boxes and the text give two dates. Empty one of them.");
    }

    private Read together(boolean wholeDay) {
        if (!year.matches("\\d{4}")) {
            return new Read.Wrong(year.isEmpty() ? "Enter the year." : "Write the year in four digits, like 2013.");
        }
        if (wholeDay && (day.isEmpty() || month.isEmpty())) {
            return new Read.Wrong("Enter the day, the month and the year.");
        }
        if (month.isEmpty()) {
            return day.isEmpty() ? new Read.Text(year) : new Read.Wrong("Enter the month too, or leave the day empty.");
        }
        var number = monthNumber();
        if (number < 1 || number > 12) {
            return new Read.Wrong("Write the month as a number from 1 to 12, or by its name.");
        }
        if (day.isEmpty()) {
            return new Read.Text(String.format(Locale.ROOT, "%s-%02d", year, number));
        }
        return day.matches("\\d{1,2}")
                ? new Read.Text(String.format(Locale.ROOT, "%s-%02d-%02d", year, number, Integer.parseInt(day)))
                : new Read.Wrong("Write the day as a number from 1 to 31.");
    }

    private int monthNumber() {
        if (month.matches("\\d{1,2}")) {
            return Integer.parseInt(month);
        }
        return month.length() < 3 ? 0 : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
