package dev.offshoot.adapter.persistence.log;

import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The entries of one stream as they are read one after another. One that cannot be read is {@link Illegible} where a
 * correction takes it back or replaces it; where none does, the stream can be read up to it.
 */
final class StreamEntries {

    /** How an entry is read, and what stands for it where it cannot be. */
    interface Reader {
        RecordedEvent<? extends Event> read(LoggedEvent logged);

        RecordedEvent<? extends Event> illegible(LoggedEvent logged);
    }

    private final Reader reader;
    private final List<RecordedEvent<? extends Event>> entries = new ArrayList<>();
    private final Map<Long, Unreadable> unreadable = new LinkedHashMap<>();
    private Optional<Unreadable> gap = Optional.empty();
    private long next;

    /** @param from the version of the first entry */
    StreamEntries(long from, Reader reader) {
        this.next = from;
        this.reader = reader;
    }

    static StreamEntries of(List<LoggedEvent> logged, Reader reader) {
        var entries = new StreamEntries(0, reader);
        logged.forEach(entries::add);
        return entries;
    }

    StreamEntries with(LoggedEvent logged) {
        add(logged);
        return this;
    }

    void add(LoggedEvent logged) {
        if (logged.version() != next && gap.isEmpty()) {
            gap = Optional.of(Unreadable.afterGap(logged.stream(), logged.version(), logged.position(), next));
        }
        next = logged.version() + 1;
        try {
            entries.add(reader.read(logged));
        } catch (Unreadable cannotBe) {
            unreadable.put(logged.version(), cannotBe);
            try {
                entries.add(reader.illegible(logged));
            } catch (IllegalArgumentException _) {
                return; // of a stream that has no name
            }
        }
    }

    /** Every entry up to a gap, those that cannot be read among them. */
    List<RecordedEvent<? extends Event>> legibleOrNot() {
        return gap.map(Unreadable::version).map(this::before).orElse(entries);
    }

    private List<RecordedEvent<? extends Event>> before(long version) {
        return entries.stream().filter(e -> e.version() < version).toList();
    }

    private Map<Long, Unreadable> left() {
        if (unreadable.isEmpty()) {
            return unreadable;
        }
        var left = new LinkedHashMap<>(unreadable);
        left.keySet().removeAll(Corrections.inForce(entries).keySet());
        return left;
    }

    /** Up to where the stream can be read. */
    EventLog.Beginning beginning() {
        var left = left();
        var end = left.values().stream().findFirst();
        if (gap.isPresent()
                && end.filter(e -> e.version() < gap.get().version()).isEmpty()) {
            end = gap;
        }
        return new EventLog.Beginning(
                end.map(Unreadable::version).map(this::before).orElse(entries), end);
    }

    /**
     * All entries.
     *
     * @throws Unreadable the first that cannot be read
     */
    List<RecordedEvent<? extends Event>> whole() {
        var beginning = beginning();
        if (beginning.end().isPresent()) {
            throw beginning.end().get();
        }
        return beginning.events();
    }

    /** The same for whoever corrects an entry. */
    List<RecordedEvent<? extends Event>> toCorrect(long version) {
        return unreadable.containsKey(version) && gap.isEmpty() ? entries : whole();
    }

    /** Each entry by itself. */
    void each(Consumer<RecordedEvent<? extends Event>> read, Consumer<Unreadable> cannotBe) {
        var left = left();
        entries.stream().filter(e -> !left.containsKey(e.version())).forEach(read);
        left.values().forEach(cannotBe);
    }
}
