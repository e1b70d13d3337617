package dev.offshoot.command.form.value;

import dev.offshoot.date.DateRemedy;
import dev.offshoot.date.FinancialYear;
import dev.offshoot.date.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of answers and addresses. What the log holds already may lie outside the bounds that stand here. */
public final class DateReader {

    public static final int FIRST_YEAR = 1000;
    public static final int LAST_YEAR = 9999;

    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DateReader() {}

    /** A partial date in EDTF; the message of the error says what may be written. */
    public static PartialDate partial(String text) {
        PartialDate date;
        try {
            date = PartialDate.parse(text);
        } catch (IllegalArgumentException unreadable) {
            throw FinancialYear.in(text)
                    .map(year -> new IllegalArgumentException("%s is no month. For the financial year write %s"
                            .formatted(Characters.quoted(text), year.edtf())))
                    .orElse(unreadable);
        }
        if (outside(date.earliest()) || outside(date.latest())) {
            throw outOfBounds(text);
        }
        return date;
    }

    /** A whole day, written like 2013-04-05. */
    public static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException(Characters.quoted(text) + " " + DateRemedy.ofDay(text));
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(Characters.quoted(text) + " is not in the calendar", noSuchDay);
        }
        if (outside(Optional.of(day))) {
            throw outOfBounds(text);
        }
        return day;
    }

    /** An instant of one of these years, written like 2020-03-31T12:00:00Z. */
    public static Instant instant(String text) {
        Instant instant;
        try {
            instant = Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    Characters.quoted(text) + " is no instant. Write it like 2020-03-31T12:00:00Z, or give a day",
                    unreadable);
        }
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw outOfBounds(text);
        }
        return instant;
    }

    private static boolean outside(Optional<LocalDate> day) {
        return day.filter(d -> d.getYear() < FIRST_YEAR || d.getYear() > LAST_YEAR)
                .isPresent();
    }

    private static IllegalArgumentException outOfBounds(String text) {
        return new IllegalArgumentException("%s lies outside the years %s to %s. Check the year"
                .formatted(Characters.quoted(text), FIRST_YEAR, LAST_YEAR));
    }
}
