package dev.offshoot.stream;

import java.util.List;

/**
 * Stands in a stream for an entry that cannot be read and that a correction takes back or replaces: by itself it tells
 * nothing, at no moment.
 *
 * @param type under which it was written
 */
public record Illegible(String type) implements Event {

    /** Whether it stands at a place of a stream. */
    public static boolean isAt(long version, List<RecordedEvent<? extends Event>> stream) {
        return stream.get((int) version).event() instanceof Illegible;
    }

    /** As a sentence of a history, without its full stop. */
    public String words() {
        return "an entry that cannot be read (%s)".formatted(type);
    }
}
