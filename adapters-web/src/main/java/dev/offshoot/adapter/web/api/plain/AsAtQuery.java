package dev.offshoot.adapter.web.api.plain;

import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.Days;
import java.time.Clock;
import java.time.DateTimeException;
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
                return Instant.parse(text);
            } catch (DateTimeException unreadable) {
                throw Query.wrong("known", "“%s” is no instant. Write 2020-03-31T12:00:00Z, or a day.".formatted(text));
            }
        }
        return Days.end(day("known", text), zone);
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw Query.wrong(parameter, "“%s” is no day. Write it like 2020-03-31.".formatted(text));
        }
    }
}
