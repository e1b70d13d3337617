package dev.offshoot.adapter.persistence.log.codec;

import dev.offshoot.decider.StreamTypes;
import dev.offshoot.stream.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The checked-in list of stored names: <code>name,revision,class</code>, a line for each kind of event. A name is
 * derived once, by {@link #derive}, and never changes again, whatever becomes of the class.
 */
record EventTypeList(List<Entry> entries) {

    private static final String RESOURCE = "event-types.csv";

    /** @param event the simple name of the class, after its category and a slash where two families share it */
    record Entry(String name, int revision, String event) {
        String line() {
            return name + "," + revision + "," + event;
        }
    }

    static EventTypeList shipped() {
        try (var in = Objects.requireNonNull(EventTypeList.class.getResourceAsStream(RESOURCE))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static EventTypeList parse(String text) {
        return new EventTypeList(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .map(f -> new Entry(f[0], Integer.parseInt(f[1]), f[2]))
                .toList());
    }

    static EventTypeList derived(StreamTypes streamTypes) {
        var events = EventTypes.eventsOf(streamTypes);
        return new EventTypeList(events.stream()
                .map(event -> new Entry(derive(event, events), 1, written(event, events)))
                .toList());
    }

    /** The types of the families; fails with the lines to add, or to take out. */
    List<EventType> match(StreamTypes streamTypes) {
        var events = EventTypes.eventsOf(streamTypes);
        var missing = missing(streamTypes);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("add to " + RESOURCE + ":\n" + String.join("\n", missing));
        }
        var types = new ArrayList<EventType>();
        for (var event : events) {
            var entry = entries.stream()
                    .filter(e -> e.event().equals(written(event, events)))
                    .findFirst()
                    .orElseThrow();
            types.add(new EventType(entry.name(), entry.revision(), event));
        }
        return types;
    }

    List<String> missing(StreamTypes streamTypes) {
        var listed = new HashSet<>(entries.stream().map(Entry::event).toList());
        return derived(streamTypes).entries().stream()
                .filter(e -> !listed.contains(e.event()))
                .map(Entry::line)
                .sorted()
                .toList();
    }

    List<String> vanished(StreamTypes streamTypes) {
        var known = derived(streamTypes).entries().stream().map(Entry::event).toList();
        return entries.stream()
                .filter(e -> !known.contains(e.event()))
                .map(Entry::line)
                .toList();
    }

    /** The first word, a stop, the other words: SiteWentLive is <code>site.went-live</code>. */
    private static String derive(Class<? extends Event> event, List<Class<? extends Event>> all) {
        var words = event.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("-", ".");
        return shared(event, all) ? context(event) + "." + words.replace('.', '-') : words;
    }

    private static String written(Class<? extends Event> event, List<Class<? extends Event>> all) {
        return shared(event, all) ? context(event) + "/" + event.getSimpleName() : event.getSimpleName();
    }

    private static boolean shared(Class<?> event, List<Class<? extends Event>> all) {
        return all.stream()
                        .filter(e -> e.getSimpleName().equals(event.getSimpleName()))
                        .count()
                > 1;
    }

    private static String context(Class<?> event) {
        var root = Objects.requireNonNull(event.getDeclaringClass()).getSimpleName();
        return root.replaceFirst("Event$", "").toLowerCase(Locale.ROOT);
    }
}
