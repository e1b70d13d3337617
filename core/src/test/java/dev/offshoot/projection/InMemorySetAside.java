package dev.offshoot.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Events that were set aside, in memory: one of each stream that is said to fail, until it is healed. */
public final class InMemorySetAside implements SetAside {

    private static final Instant SINCE = Instant.parse("2024-05-01T12:00:00Z");

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private final List<Apart> apart = new ArrayList<>();

    public synchronized void fail(String stream, String cause) {
        failing.add(stream);
        entries.add(new Entry("initiative", entries.size(), stream, 3, cause, SINCE, 1, Optional.empty()));
    }

    public synchronized void heal(String stream) {
        failing.remove(stream);
    }

    /** Each of these is told by itself, and no others. */
    public synchronized void tellApart(Apart... streams) {
        apart.clear();
        apart.addAll(List.of(streams));
    }

    @Override
    public synchronized List<Apart> apart() {
        return List.copyOf(apart);
    }

    @Override
    public synchronized List<Entry> waiting() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void retry() {
        waiting().stream().map(Entry::stream).distinct().forEach(this::retry);
    }

    @Override
    public synchronized void retry(String stream) {
        entries.removeIf(entry -> entry.stream().equals(stream) && !failing.contains(stream));
        entries.replaceAll(
                entry -> entry.stream().equals(stream) ? entry(entry, entry.tries() + 1, entry.discarded()) : entry);
    }

    @Override
    public synchronized boolean discard(String stream, long version, String reason, String who) {
        var discarded = Optional.of(new Discarded(reason, who, SINCE));
        var there = entries.stream().anyMatch(entry -> is(entry, stream, version));
        entries.replaceAll(entry -> is(entry, stream, version) ? entry(entry, entry.tries(), discarded) : entry);
        return there;
    }

    private static boolean is(Entry entry, String stream, long version) {
        return entry.stream().equals(stream) && entry.version() == version;
    }

    private static Entry entry(Entry entry, int tries, Optional<Discarded> discarded) {
        return new Entry(
                entry.projection(),
                entry.position(),
                entry.stream(),
                entry.version(),
                entry.cause(),
                entry.since(),
                tries,
                discarded);
    }
}
