package dev.offshoot.adapter.web.request;

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

    /** Where the page begins; empty for the first. What we would not have hidden so is none of ours. */
    public static Optional<String> read(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return Optional.empty();
        }
        try {
            var place = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            if (hide(place).equals(after)) {
                return Optional.of(place);
            }
        } catch (IllegalArgumentException nonsense) {
            throw notOurs();
        }
        throw notOurs();
    }

    /** The answer to a place that we never gave. */
    public static RuntimeException notOurs() {
        return Query.wrong("after", "This is no cursor of ours. Give the “next” of the page before, unchanged.");
    }
}
