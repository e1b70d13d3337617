package dev.offshoot.adapter.persistence.readmodel.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Bodies of lines that have been read from JSON lately. A line is its key and version: whatever changes it, a correction
 * as well, adds to its stream.
 */
final class ReadBodies<L> {

    private static final int MOST = 500;

    private record Read<L>(long version, L body) {}

    private final Map<String, Read<L>> lately = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Read<L>> eldest) {
            return size() > MOST;
        }
    };

    L of(String key, long version, Supplier<L> body) {
        synchronized (lately) {
            var known = lately.get(key);
            if (known != null && known.version() == version) {
                return known.body();
            }
        }
        var read = body.get();
        synchronized (lately) {
            lately.put(key, new Read<>(version, read));
        }
        return read;
    }
}
