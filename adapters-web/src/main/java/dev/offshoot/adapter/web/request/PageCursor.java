package dev.offshoot.adapter.web.request;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Hides where a page begins, so that nobody takes it apart. A cursor says which list it is of, by the path that the
 * request asks for: the place it hides would mean something else in another list, and things would be lost without a word.
 */
public final class PageCursor {

    /** How many bytes of a cursor say which list and which place it is of, so that a part of one is none. */
    private static final int OF_LIST = Integer.BYTES;

    private PageCursor() {}

    public static String hide(String place) {
        var text = place.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(OF_LIST + text.length)
                        .putInt(Objects.hash(list(), place))
                        .put(text)
                        .array());
    }

    /** Where the page begins; empty for the first. What we would not have hidden so in this list is none of ours. */
    public static Optional<String> read(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return Optional.empty();
        }
        var place = decoded(after).filter(text -> hide(text).equals(after));
        if (place.isEmpty()) {
            throw notOurs();
        }
        return place;
    }

    private static Optional<String> decoded(String after) {
        try {
            var bytes = Base64.getUrlDecoder().decode(after);
            return bytes.length < OF_LIST
                    ? Optional.empty()
                    : Optional.of(new String(bytes, OF_LIST, bytes.length - OF_LIST, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static int list() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? asked.getRequest().getRequestURI().hashCode()
                : 0;
    }

    /** The answer to a place that we never gave. */
    public static RuntimeException notOurs() {
        return Query.wrong("after", "This is no cursor of this list. Give the “next” of the page before, unchanged.");
    }
}
