package dev.offshoot.importing.application;

import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What things are called as a history stands; while it goes forward, each entry is read for its titles once. */
final class PresentTitles {

    private final History history;
    private final Map<StreamId, Inside> streams = new HashMap<>();

    PresentTitles(History history) {
        this.history = history;
    }

    History history() {
        return history;
    }

    /** The titles that a stream gives: to itself, or to the things inside of it. */
    Inside of(StreamId stream) {
        var inside = streams.computeIfAbsent(stream, Inside::new);
        inside.moveTo(history.of(stream));
        return inside;
    }

    boolean isCalled(StreamId stream, String text) {
        return of(stream).called(stream.category(), text).contains(stream.key());
    }

    /** One stream's titles. */
    static final class Inside {

        private record Key(String kind, String key) {}

        private record Title(String kind, String plain) {}

        private final StreamId stream;
        private final Map<Key, Title> titles = new HashMap<>();
        private final Map<Title, Set<String>> keys = new HashMap<>();
        private int read;

        private Inside(StreamId stream) {
            this.stream = stream;
        }

        boolean isThere(String kind, String key) {
            return titles.containsKey(new Key(kind, key));
        }

        /** The keys of all that are called so. */
        Set<String> called(String kind, String text) {
            return keys.getOrDefault(new Title(kind, Titled.plain(text)), Set.of());
        }

        private void moveTo(List<RecordedEvent<? extends Event>> events) {
            var isPast = events.size() < read;
            var fresh = isPast ? events : events.subList(read, events.size());
            if (isPast || fresh.stream().anyMatch(Corrections::isToBeSettled)) {
                titles.clear();
                keys.clear();
                fresh = Corrections.settle(events);
            }
            fresh.forEach(recorded -> Titled.in(stream, recorded.event()).forEach(this::take));
            read = events.size();
        }

        private void take(Titled titled) {
            var key = new Key(titled.kind(), titled.key());
            var title = new Title(titled.kind(), Titled.plain(titled.title()));
            var former = titles.put(key, title);
            if (former != null) {
                keys.getOrDefault(former, new LinkedHashSet<>()).remove(titled.key());
            }
            keys.computeIfAbsent(title, _ -> new LinkedHashSet<>()).add(titled.key());
        }
    }
}
