package dev.offshoot.adapter.web.request;

import dev.offshoot.date.PartialDate;
import dev.offshoot.time.AsOf;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * From where on the two clocks a page looks.
 *
 * @param today the day by which ages and delays are told: the day looked at, in the past
 * @param known as the address says it; empty for now
 * @param was as the address says it; empty for today
 */
public record AsOfRequest(AsOf asOf, LocalDate today, String known, String was) {

    public static AsOfRequest of(AsOfQuery query, Clock clock, ZoneId zone) {
        return new AsOfRequest(query.in(clock, zone), query.day(clock, zone), text(query.known()), text(query.was()));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
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
