package dev.offshoot.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What to write instead of a date as spreadsheets and reports write it: said, never guessed. */
public final class DateRemedy {

    private record Habit(Pattern written, Function<MatchResult, Optional<String>> remedy) {
        Habit(String written, Function<MatchResult, Optional<String>> remedy) {
            this(Pattern.compile(written, Pattern.CASE_INSENSITIVE), remedy);
        }
    }

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final String NO_DATE = "n/?a|none|unknown|not known|tbc|tbd|-|\\?|xxxx";
    private static final LocalDate SPREADSHEET_START = LocalDate.of(1899, 12, 30);

    /** Those that name one day. */
    private static final List<Habit> DAYS = List.of(
            new Habit("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: \\d{1,2}:\\d{2}.*)?", DateRemedy::dayAndMonth),
            new Habit(
                    "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2})",
                    _ -> Optional.of("has a year of two digits. Write year, month and day in full, like 2013-04-05")),
            new Habit(
                    "(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})",
                    m -> day(m.group(1), m.group(2), m.group(3)).map(DateRemedy::write)),
            new Habit(
                    "(\\d{4})(\\d{2})(\\d{2})",
                    m -> day(m.group(1), m.group(2), m.group(3)).map(DateRemedy::write)),
            new Habit("\\d{5}", DateRemedy::serial),
            new Habit(
                    "(\\d{4}-\\d{2}-\\d{2})[T ]\\d{1,2}:\\d{2}.*",
                    m -> Optional.of("has a time of day, which is not kept. Write the day alone: " + m.group(1))),
            new Habit(
                    "(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + "[ -](\\d{4})",
                    m -> day(m.group(3), month(m.group(2)), m.group(1)).map(DateRemedy::write)),
            new Habit(
                    "(\\d{1,2})[ -]" + MONTH + "[ -](\\d{2})",
                    _ -> Optional.of("has a year of two digits. Write year, month and day in full, like 2013-04-05")));

    /** Those that name more than one day, or none. */
    private static final List<Habit> OTHERS = List.of(
            new Habit(
                    MONTH + "[ -](\\d{2})",
                    m -> Optional.of(
                            "may be a month of a year or a day of a month. If it is the month, write 20%s-%s, with the right century"
                                    .formatted(m.group(2), month(m.group(1))))),
            new Habit(
                    MONTH + "[ -](\\d{4})",
                    m -> Optional.of("is a month in words. Write %s-%s".formatted(m.group(2), month(m.group(1))))),
            new Habit("(?:fy ?)?(\\d{4})/(\\d{2})", DateRemedy::financialYear),
            new Habit("q([1-4])[ -/](\\d{4})", m -> quarter(m.group(2), m.group(1))),
            new Habit("(\\d{4})[ -/]?q([1-4])", m -> quarter(m.group(1), m.group(2))),
            new Habit(NO_DATE, _ -> Optional.of("is no date. Write XXXX if it is not known when it happened")));

    private DateRemedy() {}

    /** What follows the quoted text in a sentence; empty where the text is like no date. */
    static Optional<String> of(String text) {
        return of(DAYS, text).or(() -> of(OTHERS, text));
    }

    /** The same where a whole day is asked. */
    public static String ofDay(String text) {
        return of(DAYS, text).orElseGet(() -> {
            if (Pattern.compile(NO_DATE, Pattern.CASE_INSENSITIVE)
                    .matcher(text.strip())
                    .matches()) {
                return "is no day. Leave it empty, or write a day like 2013-04-05";
            }
            return partial(text)
                    .flatMap(PartialDate::latest)
                    .map(last -> "is not a day. It must be a whole day, such as " + last)
                    .orElse("is not a day. Write it like 2013-04-05: year, month, day");
        });
    }

    private static Optional<PartialDate> partial(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> of(List<Habit> habits, String text) {
        return habits.stream()
                .flatMap(habit -> {
                    var match = habit.written().matcher(text.strip());
                    return match.matches() ? habit.remedy().apply(match).stream() : Optional.<String>empty().stream();
                })
                .findFirst();
    }

    private static String write(LocalDate day) {
        return "is a day in another form. Write " + day;
    }

    private static Optional<String> dayAndMonth(MatchResult m) {
        var dayFirst = day(m.group(3), m.group(2), m.group(1));
        var monthFirst = day(m.group(3), m.group(1), m.group(2));
        return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
                ? Optional.of("may be %s or %s. Write the one that is meant, year first"
                        .formatted(dayFirst.get(), monthFirst.get()))
                : dayFirst.or(() -> monthFirst).map(DateRemedy::write);
    }

    private static Optional<String> serial(MatchResult m) {
        var day = SPREADSHEET_START.plusDays(Integer.parseInt(m.group()));
        return day.getYear() >= 1950 && day.getYear() < 2100
                ? Optional.of(
                        "is a number. A spreadsheet keeps the day %s as this number: give its cells the format yyyy-mm-dd and save the file again"
                                .formatted(day))
                : Optional.empty();
    }

    private static Optional<String> financialYear(MatchResult m) {
        return FinancialYear.of(m.group(1), m.group(2))
                .map(year -> "is two years in one. For the financial year write " + year.edtf());
    }

    private static Optional<String> quarter(String year, String quarter) {
        return Optional.of("is a quarter. Write %s-3%s, if it is one of the calendar year"
                .formatted(year, Integer.parseInt(quarter) + 2));
    }

    private static String month(String name) {
        var month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return month < 10 ? "0" + month : String.valueOf(month);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
