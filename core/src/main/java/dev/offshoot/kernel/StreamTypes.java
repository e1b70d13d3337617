package dev.offshoot.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every kind of stream there is, by category. */
public final class StreamTypes {

    private final Map<String, StreamType<?, ?, ?, ?>> byCategory = new TreeMap<>();

    public StreamTypes(List<StreamType<?, ?, ?, ?>> families) {
        for (var family : families) {
            if (byCategory.put(family.category(), family) != null) {
                throw new IllegalArgumentException("two families share the category " + family.category());
            }
        }
    }

    public StreamType<?, ?, ?, ?> of(StreamId stream) {
        var family = byCategory.get(stream.category());
        if (family == null) {
            throw new IllegalArgumentException("no family has the category of " + stream);
        }
        return family;
    }

    public Collection<StreamType<?, ?, ?, ?>> all() {
        return List.copyOf(byCategory.values());
    }
}
