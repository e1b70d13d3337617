package dev.offshoot.decider;

import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every kind of stream there is, by category. */
public final class StreamTypes {

    private final Map<String, StreamType<?, ?, ?, ?>> byCategory = new TreeMap<>();

    public StreamTypes(List<StreamType<?, ?, ?, ?>> streamTypes) {
        for (var streamType : streamTypes) {
            if (byCategory.put(streamType.category(), streamType) != null) {
                throw new IllegalArgumentException("two families share the category " + streamType.category());
            }
        }
    }

    public StreamType<?, ?, ?, ?> of(StreamId stream) {
        var streamType = byCategory.get(stream.category());
        if (streamType == null) {
            throw new IllegalArgumentException("no family has the category of " + stream);
        }
        return streamType;
    }

    public Collection<StreamType<?, ?, ?, ?>> all() {
        return List.copyOf(byCategory.values());
    }
}
