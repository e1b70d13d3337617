package dev.offshoot.importing.application;

import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The streams to look at for a title: those that are called so, and may have been or no longer be at another moment. */
final class CalledStreams {

    /** The streams of a category; those that belong to one key of another, or all where it is empty. */
    private record Group(String category, String within) {}

    private final TitledStreams named;
    private final History past;
    private final Map<Group, Map<String, Set<StreamId>>> recorded = new HashMap<>();
    private final Map<Group, Map<String, Set<StreamId>>> learned = new HashMap<>();

    CalledStreams(TitledStreams named, History past) {
        this.named = named;
        this.past = past;
    }

    /** What a row has recorded, so that those below may call it by its title. */
    void learn(RecordedEvent<? extends Event> event) {
        var stream = event.stream();
        var tilde = stream.key().indexOf('~');
        var whole = learned(new Group(stream.category(), ""));
        titles(stream, event.event()).forEach(title -> add(whole, title, stream));
        if (tilde > 0) {
            var within = learned(new Group(stream.category(), stream.key().substring(0, tilde)));
            titles(stream, event.event()).forEach(title -> add(within, title, stream));
        }
    }

    private Map<String, Set<StreamId>> learned(Group group) {
        return learned.computeIfAbsent(group, _ -> new HashMap<>());
    }

    /** In a whole category. */
    Stream<StreamId> in(String category, String title) {
        return of(new Group(category, ""), title);
    }

    /** Among those that belong to an initiative. */
    Stream<StreamId> within(String category, String initiative, String title) {
        return of(new Group(category, initiative), title);
    }

    private Stream<StreamId> of(Group group, String title) {
        var plain = Titled.plain(title);
        return Stream.of(recorded.computeIfAbsent(group, this::read), learned.getOrDefault(group, Map.of()))
                .flatMap(streams -> streams.getOrDefault(plain, Set.of()).stream())
                .distinct();
    }

    private Map<String, Set<StreamId>> read(Group group) {
        var streams = new HashMap<String, Set<StreamId>>();
        if (group.within().isEmpty()) {
            named.titles(group.category()).forEach((stream, title) -> add(streams, title, stream));
        } else {
            past.within(group.category(), group.within())
                    .forEach(stream -> past.beginning(stream)
                            .forEach(event ->
                                    titles(stream, event.event()).forEach(title -> add(streams, title, stream))));
        }
        return streams;
    }

    private static void add(Map<String, Set<StreamId>> streams, String title, StreamId stream) {
        streams.computeIfAbsent(Titled.plain(title), _ -> new LinkedHashSet<>()).add(stream);
    }

    /** What an event calls its stream, said anew or not. */
    private static List<String> titles(StreamId stream, Event event) {
        var says = event instanceof EventCorrected correction ? correction.instead() : Optional.of(event);
        return says.map(e -> Titled.in(stream, e)).orElse(List.of()).stream()
                .filter(titled -> titled.kind().equals(stream.category()))
                .map(Titled::title)
                .toList();
    }
}
