package dev.offshoot.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the part of EDTF (ISO 8601-2:2019, levels 0 to 2) that partial dates are written in. */
final class Edtf {

    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~]?)");

    private static final String FORMS =
            "is not a date we can read. Write a year (2013), a month (2013-04), a day (2013-04-05),"
                    + " an interval (2019-04/2020-03, ../2019-05-08, 2020-10/..), a season (2013-24 for winter 2013/14),"
                    + " a quarter (2016-33 for the first of 2016), or XXXX if it is not known";

    private Edtf() {}

    static PartialDate parse(String text) {
        var written = text.strip();
        if (written.equals("XXXX")) {
            return PartialDate.unknown();
        }
        var slash = written.indexOf('/');
        return slash < 0
                ? point(written, written)
                : new PartialDate.Between(
                        end(written.substring(0, slash), written), end(written.substring(slash + 1), written));
    }

    private static Optional<PartialDate.On> end(String part, String whole) {
        return part.equals("..") ? Optional.empty() : Optional.of(point(part, whole));
    }

    private static PartialDate.On point(String part, String whole) {
        var match = POINT.matcher(part);
        if (!match.matches()) {
            throw unreadable(whole);
        }
        try {
            var year = Integer.parseInt(match.group(1));
            return new PartialDate.On(period(year, match.group(2), match.group(3), whole), certainty(match.group(4)));
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("“" + whole + "” is not in the calendar", noSuchDay);
        }
    }

    private static CalendarPeriod period(int year, @Nullable String second, @Nullable String third, String whole) {
        if (second == null) {
            return new CalendarPeriod.WholeYear(Year.of(year));
        }
        var code = Integer.parseInt(second);
        if (third != null) {
            return new CalendarPeriod.Day(LocalDate.of(year, code, Integer.parseInt(third)));
        }
        var season = Season.Name.coded(code);
        if (season.isPresent()) {
            return new Season(year, season.get());
        }
        if (code >= 33 && code <= 36) {
            return new CalendarPeriod.Quarter(year, code - 32);
        }
        if (code > 12) {
            throw unreadable(whole);
        }
        return new CalendarPeriod.Month(YearMonth.of(year, code));
    }

    private static Certainty certainty(String mark) {
        return switch (mark) {
            case "?" -> Certainty.UNCERTAIN;
            case "~" -> Certainty.APPROXIMATE;
            default -> Certainty.CERTAIN;
        };
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "“" + text + "” " + DateRemedy.of(text).orElse(FORMS));
    }
}
