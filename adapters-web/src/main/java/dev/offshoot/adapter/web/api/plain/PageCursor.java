package dev.offshoot.adapter.web.api.plain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hides where a page begins, so that nobody takes it apart. */
public final class PageCursor {

    private PageCursor() {}

    public static String hide(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the page begins; empty for the first. */
    public static Optional<String> read(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException nonsense) {
            throw notOurs();
        }
    }

    /** The answer to a place that we never gave. */
    public static RuntimeException notOurs() {
        return Query.wrong("after", "This is no cursor of ours. Give the “next” of the page before, unchanged.");
    }
}
