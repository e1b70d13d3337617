package dev.offshoot.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Events that were set aside, in memory: one of each stream that is said to fail, until it is healed. */
public final class InMemorySetAside implements SetAside {

    private static final Instant SINCE = Instant.parse("2024-05-01T12:00:00Z");

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();

    public synchronized void fail(String stream, String cause) {
        failing.add(stream);
        entries.add(new Entry("initiative", entries.size(), stream, 3, cause, SINCE, 1));
    }

    public synchronized void heal(String stream) {
        failing.remove(stream);
    }

    @Override
    public synchronized List<Entry> waiting() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void retry() {
        entries.removeIf(entry -> !failing.contains(entry.stream()));
        entries.replaceAll(entry -> new Entry(
                entry.projection(),
                entry.position(),
                entry.stream(),
                entry.version(),
                entry.cause(),
                entry.since(),
                entry.tries() + 1));
    }
}
