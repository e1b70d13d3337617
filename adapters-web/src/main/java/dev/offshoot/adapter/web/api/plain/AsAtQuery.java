package dev.offshoot.adapter.web.api.plain;

import dev.offshoot.intake.Dates;
import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.Days;
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
public record AsAtQuery(@Nullable String known, @Nullable String was) {

    public AsAt in(ZoneId zone) {
        return new AsAt(
                given(known).map(text -> instant(text, zone)), given(was).map(text -> day("was", text)));
    }

    /** The day by which ages and delays are told: the day looked at, in the past. */
    public LocalDate day(Clock clock, ZoneId zone) {
        var asAt = in(zone);
        return asAt.was().orElseGet(() -> Days.day(asAt.known().orElseGet(clock::instant), zone));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    private static Instant instant(String text, ZoneId zone) {
        if (text.contains("T")) {
            try {
                return Dates.instant(text);
            } catch (IllegalArgumentException unreadable) {
                throw Query.wrong("known", unreadable.getMessage() + ".");
            }
        }
        return Days.end(day("known", text), zone);
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return Dates.day(text);
        } catch (IllegalArgumentException unreadable) {
            throw Query.wrong(parameter, unreadable.getMessage() + ".");
        }
    }
}
