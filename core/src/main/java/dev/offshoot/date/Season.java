package dev.offshoot.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A meteorological season of the northern hemisphere, named by the year it begins in: winter 2013 ends in 2014. */
public record Season(int year, Name name) implements CalendarPeriod {

    /** A season's code in EDTF, and the month it begins with. */
    public enum Name {
        SPRING(21, 3),
        SUMMER(22, 6),
        AUTUMN(23, 9),
        WINTER(24, 12);

        private final int code;
        private final int month;

        Name(int code, int month) {
            this.code = code;
            this.month = month;
        }

        static Optional<Name> coded(int code) {
            return Arrays.stream(values()).filter(n -> n.code == code).findFirst();
        }
    }

    private YearMonth start() {
        return YearMonth.of(year, name.month);
    }

    @Override
    public LocalDate first() {
        return start().atDay(1);
    }

    @Override
    public LocalDate last() {
        return start().plusMonths(2).atEndOfMonth();
    }

    @Override
    public String edtf() {
        return String.format(Locale.ROOT, "%04d-%d", year, name.code);
    }

    @Override
    public String words() {
        var season = name.name().toLowerCase(Locale.ROOT);
        return name == Name.WINTER
                ? String.format(Locale.ROOT, "%s %d/%02d", season, year, (year + 1) % 100)
                : "%s %s".formatted(season, year);
    }
}
