package dev.offshoot.adapter.web;

import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.CommandPreparer;
import dev.offshoot.execution.Streams;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.stream.DecisionBasis;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The whole log in memory, and everything that is read from it. */
public final class Archive implements Streams, History, EventAppender, KnownFacts, ChronicleLog {

    private final InMemoryStore store;

    public Archive(StreamTypes streamTypes) {
        store = new InMemoryStore(streamTypes);
    }

    public InMemoryStore store() {
        return store;
    }

    @Override
    public Outcome execute(CommandEnvelope<? extends Command> asked, CommandPreparer preparing) {
        return store.streams().execute(asked, preparing);
    }

    @Override
    public boolean append(List<RecordedEvent<? extends Event>> events, DecisionBasis basis) {
        return store.appender().append(events, basis);
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return store.history().of(stream);
    }

    @Override
    public List<StreamId> within(String category, String key) {
        return store.history().within(category, key);
    }

    @Override
    public List<StreamId> about(StreamId thing) {
        return store.history().about(thing);
    }

    @Override
    public List<StreamId> mightMention(Collection<StreamId> things) {
        return store.history().mightMention(things);
    }

    @Override
    public Map<String, StreamId> held(String kind) {
        return store.history().held(kind);
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        return store.history().standing(stream);
    }

    @Override
    public Map<String, FoundFact> of(Collection<String> facts) {
        return store.facts().of(facts);
    }

    @Override
    public Set<StreamId> belongingTo(Collection<StreamId> things) {
        return store.facts().belongingTo(things);
    }

    @Override
    public List<RecordedEvent<? extends Event>> ofBatch(String batch) {
        return store.facts().ofBatch(batch);
    }

    @Override
    public Found about(StreamId subject, AsOf asOf, OptionalLong before, int limit) {
        return store.chronicle().about(subject, asOf, before, limit);
    }

    @Override
    public Map<StreamId, RecordedEvent<? extends Event>> latest(Collection<StreamId> subjects) {
        return store.chronicle().latest(subjects);
    }

    public <E extends Event, L> ReadModels<L> lines(BoundedContext<?, ?, E, ?, L> context) {
        return store.lines(context);
    }
}
