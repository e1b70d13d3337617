package dev.offshoot.adapter.web.request;

import dev.offshoot.adapter.web.problem.BadQuery;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.command.form.value.DateReader;
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

    public AsOf in(Clock clock, ZoneId zone) {
        var now = clock.instant();
        var today = Days.day(now, zone);
        var instant = given(known).map(text -> instant(text, zone));
        var day = given(was).map(text -> day("was", text));
        if (instant.filter(i -> Days.day(i, zone).isAfter(today)).isPresent()) {
            throw notYet("known");
        }
        if (day.filter(today::isBefore).isPresent()) {
            throw notYet("was");
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
            } catch (IllegalArgumentException noDate) {
                throw unreadable(
                        "known", text, "Write a day like 2020-03-31, or an instant like 2020-03-31T12:00:00Z.");
            }
        }
        return Days.end(day("known", text), zone);
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return DateReader.day(text);
        } catch (IllegalArgumentException noDate) {
            throw unreadable(parameter, text, "Write a day like 2020-03-31.");
        }
    }

    private static BadQuery unreadable(String parameter, String text, String remedy) {
        return Query.wrong(
                parameter, "%s for “%s” cannot be read. %s".formatted(Characters.quoted(text), parameter, remedy));
    }

    private static BadQuery notYet(String parameter) {
        return Query.wrong(
                parameter,
                "The day given for “%s” has not come yet. Choose today or a day before it.".formatted(parameter));
    }
}
