package dev.offshoot.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day, or a stretch of days that has a name: a month, a season, a quarter, a year. */
public sealed interface CalendarPeriod
        permits CalendarPeriod.Day, CalendarPeriod.Month, Season, CalendarPeriod.Quarter, CalendarPeriod.WholeYear {

    DateTimeFormatter DAY_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    DateTimeFormatter MONTH_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    LocalDate first();

    LocalDate last();

    String edtf();

    String words();

    record Day(LocalDate day) implements CalendarPeriod {
        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }

        @Override
        public String edtf() {
            return day.toString();
        }

        @Override
        public String words() {
            return DAY_WORDS.format(day);
        }
    }

    record Month(YearMonth month) implements CalendarPeriod {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String edtf() {
            return month.toString();
        }

        @Override
        public String words() {
            return MONTH_WORDS.format(month);
        }
    }

    /** A quarter of the calendar year, 1 to 4; EDTF codes 33 to 36. */
    record Quarter(int year, int number) implements CalendarPeriod {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 3 * number - 2, 1);
        }

        @Override
        public LocalDate last() {
            return YearMonth.of(year, 3 * number).atEndOfMonth();
        }

        @Override
        public String edtf() {
            return String.format(Locale.ROOT, "%04d-%d", year, 32 + number);
        }

        @Override
        public String words() {
            return "quarter %s of %s".formatted(number, year);
        }
    }

    record WholeYear(Year year) implements CalendarPeriod {
        @Override
        public LocalDate first() {
            return year.atDay(1);
        }

        @Override
        public LocalDate last() {
            return year.atDay(year.length());
        }

        @Override
        public String edtf() {
            return String.format(Locale.ROOT, "%04d", year.getValue());
        }

        @Override
        public String words() {
            return edtf();
        }
    }
}
