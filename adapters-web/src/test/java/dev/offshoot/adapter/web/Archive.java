package dev.offshoot.adapter.web;

import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.desk.Context;
import dev.offshoot.intake.port.out.KnownFacts;
import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Command;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.EventCorrected;
import dev.offshoot.kernel.Families;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.InMemoryStreams;
import dev.offshoot.kernel.Ledger;
import dev.offshoot.kernel.Line;
import dev.offshoot.kernel.Lines;
import dev.offshoot.kernel.Outcome;
import dev.offshoot.kernel.Preparation.Prepared;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.kernel.Streams;
import dev.offshoot.kernel.Subjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The whole log in memory, and everything that is read from it. */
public final class Archive implements Streams, History, Ledger, KnownFacts, ChronicleLog {

    private final InMemoryStreams streams;
    private final TreeSet<StreamId> seen = new TreeSet<>(Comparator.comparing(StreamId::toString));

    public Archive(Families families) {
        streams = new InMemoryStreams(families);
    }

    @Override
    public Outcome execute(Asked<? extends Command> asked, Supplier<Prepared> preparation) {
        seen.add(asked.command().stream());
        return streams.execute(asked, preparation);
    }

    @Override
    public boolean append(List<Recorded<? extends Event>> events, Map<StreamId, Long> read) {
        events.forEach(e -> seen.add(e.stream()));
        return streams.append(events, read);
    }

    @Override
    public List<Recorded<? extends Event>> of(StreamId stream) {
        return streams.of(stream);
    }

    @Override
    public List<StreamId> within(String category, String key) {
        return streams.within(category, key);
    }

    @Override
    public Map<String, StreamId> held(String kind) {
        return streams.held(kind);
    }

    @Override
    public Optional<Standing> standing(StreamId stream) {
        return streams.standing(stream);
    }

    private List<Recorded<? extends Event>> everything() {
        var all = new ArrayList<Recorded<? extends Event>>();
        seen.forEach(stream -> all.addAll(of(stream)));
        all.sort(Comparator.comparingLong(Recorded::position));
        return all;
    }

    @Override
    public Map<String, FoundFact> of(Collection<String> facts) {
        return streams.facts(facts);
    }

    @Override
    public Set<StreamId> belongingTo(Collection<StreamId> things) {
        return seen.stream()
                .filter(stream -> !things.contains(stream))
                .filter(stream -> Subjects.of(stream).stream().anyMatch(things::contains))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Recorded<? extends Event>> ofBatch(String batch) {
        return everything().stream()
                .filter(e -> e.stamp().batch().equals(Optional.of(batch)))
                .toList();
    }

    @Override
    public List<Recorded<? extends Event>> about(StreamId subject, AsAt asAt, OptionalLong before, int limit) {
        return everything().reversed().stream()
                .filter(e -> Subjects.of(e.stream()).contains(subject))
                .filter(e -> asAt.known().map(e::knownBy).orElse(true))
                .filter(e -> asAt.was().map(e::happenedBy).orElse(true))
                .filter(e -> before.isEmpty() || e.position() < before.getAsLong())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Recorded<? extends Event>> corrections(Collection<StreamId> of) {
        return everything().stream()
                .filter(e -> of.contains(e.stream()) && e.event() instanceof EventCorrected)
                .toList();
    }

    @Override
    public Map<StreamId, Recorded<? extends Event>> latest(Collection<StreamId> subjects) {
        return Map.of();
    }

    /** The lines of a context, folded anew whenever they are asked for. */
    public <E extends Event, L> Lines<L> lines(Context<?, ?, E, ?, L> context) {
        return new Lines<>() {
            @Override
            public Optional<Line<L>> of(StreamId stream, AsAt asAt) {
                return context.fold()
                        .at(asAt, Archive.this.of(stream), context.family().events());
            }

            @Override
            public List<Line<L>> within(String key, AsAt asAt) {
                return all(asAt).stream()
                        .filter(line -> line.stream().key().startsWith(key + "~"))
                        .toList();
            }

            @Override
            public List<Line<L>> all(AsAt asAt) {
                return seen.stream()
                        .filter(s -> s.category().equals(context.family().category()))
                        .flatMap(s -> of(s, asAt).stream())
                        .toList();
            }
        };
    }
}
