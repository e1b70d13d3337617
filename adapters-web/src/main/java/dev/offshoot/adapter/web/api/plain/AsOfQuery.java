package dev.offshoot.adapter.web.api.plain;

import dev.offshoot.command.form.DateReader;
import dev.offshoot.stream.Days;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point on the two clocks, as a question names it.
 *
 * @param known only what was known by then: an instant, or a day, which means its end; now if left out
 * @param was only what had occurred by the end of this day; today if left out
 */
public record AsOfQuery(@Nullable String known, @Nullable String was) {

    private static final String NOT_YET = "That day has not come yet. Choose today or a day before it.";

    public AsOf in(Clock clock, ZoneId zone) {
        var now = clock.instant();
        var today = Days.day(now, zone);
        var instant = given(known).map(text -> instant(text, zone));
        var day = given(was).map(text -> day("was", text));
        if (instant.filter(i -> Days.day(i, zone).isAfter(today)).isPresent()) {
            throw Query.wrong("known", NOT_YET);
        }
        if (day.filter(today::isBefore).isPresent()) {
            throw Query.wrong("was", NOT_YET);
        }
        return AsOf.asked(instant, day, now, zone);
    }

    /** The day by which ages and delays are told: the day looked at, in the past. */
    public LocalDate day(Clock clock, ZoneId zone) {
        var asOf = in(clock, zone);
        return given(was)
                .map(text -> day("was", text))
                .orElseGet(() -> Days.day(asOf.known().orElseGet(clock::instant), zone));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    private static Instant instant(String text, ZoneId zone) {
        if (text.contains("T")) {
            try {
                return DateReader.instant(text);
            } catch (IllegalArgumentException unreadable) {
                throw Query.wrong("known", unreadable.getMessage() + ".");
            }
        }
        return Days.end(day("known", text), zone);
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return DateReader.day(text);
        } catch (IllegalArgumentException unreadable) {
            throw Query.wrong(parameter, unreadable.getMessage() + ".");
        }
    }
}
