package dev.offshoot.adapter.web.page.shown;

import dev.offshoot.adapter.web.problem.BadQuery;
import dev.offshoot.command.form.Characters;
import dev.offshoot.command.form.DateReader;
import dev.offshoot.date.PartialDate;
import dev.offshoot.stream.Days;
import dev.offshoot.time.AsOf;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From where on the two clocks a page looks.
 *
 * @param today the day by which ages and delays are told: the day looked at, in the past
 * @param known as the address says it; empty for now
 * @param was as the address says it; empty for today
 */
public record AsOfRequest(AsOf asOf, LocalDate today, String known, String was) {

    private static final String NOT_YET = "That day has not come yet. Choose today or a day before it.";

    /** The parameters of an address. */
    public record Query(@Nullable String known, @Nullable String was) {

        public AsOfRequest read(Clock clock, ZoneId zone) {
            var knownText = text(known);
            var wasText = text(was);
            var now = clock.instant();
            var today = Days.day(now, zone);
            var instant = knownText.isEmpty() ? Optional.<Instant>empty() : Optional.of(instant(knownText, zone));
            var day = wasText.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(day("was", wasText));
            if (day.filter(d -> d.isAfter(today)).isPresent()) {
                throw new BadQuery("was", NOT_YET);
            }
            var knownDay = instant.map(i -> Days.day(i, zone));
            if (knownDay.filter(d -> d.isAfter(today)).isPresent()) {
                throw new BadQuery("known", NOT_YET);
            }
            return new AsOfRequest(
                    AsOf.asked(instant, day, now, zone), day.or(() -> knownDay).orElse(today), knownText, wasText);
        }

        private static BadQuery unreadable(String parameter, String text, String remedy) {
            return new BadQuery(
                    parameter, "%s for “%s” cannot be read. %s".formatted(Characters.quoted(text), parameter, remedy));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given.strip();
        }

        /** A day means all of it. */
        private static Instant instant(String text, ZoneId zone) {
            if (!text.contains("T")) {
                return Days.end(day("known", text), zone);
            }
            try {
                return DateReader.instant(text);
            } catch (IllegalArgumentException noDate) {
                throw unreadable(
                        "known", text, "Write a day like 2020-03-31, or an instant like 2020-03-31T12:00:00Z.");
            }
        }

        private static LocalDate day(String parameter, String text) {
            try {
                return DateReader.day(text);
            } catch (IllegalArgumentException noDate) {
                throw unreadable(parameter, text, "Write a day like 2020-03-31.");
            }
        }
    }

    /** Now. */
    public static AsOfRequest now(LocalDate today) {
        return new AsOfRequest(AsOf.NOW, today, "", "");
    }

    public boolean past() {
        return !asOf.isNow();
    }

    /** What a page in the past says of itself. */
    public String words() {
        if (was.isEmpty()) {
            return "You are looking at what was known on %s.".formatted(knownWords());
        }
        var day = PartialDate.on(today).words();
        if (known.isEmpty()) {
            return "You are looking at %s, by what is known now.".formatted(day);
        }
        return known.equals(was)
                ? "You are looking at %s, as known then.".formatted(day)
                : "You are looking at %s, as known on %s.".formatted(day, knownWords());
    }

    private String knownWords() {
        return known.contains("T")
                ? known.replace("T", " at ").replaceFirst("Z$", " UTC")
                : PartialDate.on(LocalDate.parse(known)).words();
    }

    /** An address on the same viewpoint. */
    public String carry(String href) {
        var hash = href.indexOf('#');
        var address = new StringBuilder(hash < 0 ? href : href.substring(0, hash));
        append(address, "known", known);
        append(address, "was", was);
        return address + (hash < 0 ? "" : href.substring(hash));
    }

    private static void append(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
