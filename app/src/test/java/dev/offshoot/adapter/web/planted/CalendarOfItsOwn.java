package dev.offshoot.adapter.web.planted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Planted: takes the day of an instant in a calendar of its own. */
final class CalendarOfItsOwn {

    private CalendarOfItsOwn() {}

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
