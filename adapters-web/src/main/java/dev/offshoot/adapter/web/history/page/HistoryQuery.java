package dev.offshoot.adapter.web.history.page;

import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.BadQuery;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which stretch of history, and as it stood when. */
public record HistoryQuery(
        @Nullable String kind,
        @Nullable String before,
        @Nullable String known,
        @Nullable String was) {

    public String kindOrAll() {
        return kind == null ? "" : kind;
    }

    /** The kind, which must be one of these. */
    String kind(Set<String> known) {
        if (kindOrAll().isEmpty() || known.contains(kindOrAll())) {
            return kindOrAll();
        }
        throw new BadQuery(
                "kind",
                "%s is no kind of entry here. %s."
                        .formatted(
                                Characters.quoted(kindOrAll()),
                                known.isEmpty() ? "Leave “kind” out" : "Choose one of: " + String.join(", ", known)));
    }

    AsOf asOf(Clock clock, ZoneId zone) {
        return new AsOfQuery(known, was).in(clock, zone);
    }

    /** A way to another page on the same viewpoint. */
    Crumb leading(String label, String address, Clock clock, ZoneId zone) {
        return new Crumb(
                label, AsOfRequest.of(new AsOfQuery(known, was), clock, zone).carry(address));
    }

    OptionalLong position() {
        if (before == null || before.isBlank()) {
            return OptionalLong.empty();
        }
        if (!before.matches("[0-9]{1,18}")) {
            throw new BadQuery("before", "“%s” is no place in the log. Follow a link of the page.".formatted(before));
        }
        return OptionalLong.of(Long.parseLong(before));
    }
}
