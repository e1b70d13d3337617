package dev.offshoot.adapter.web.page;

import dev.offshoot.OffshootContexts;
import dev.offshoot.chronicle.InMemoryChronicle;
import dev.offshoot.chronicle.InMemoryThingHeads;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Scenario;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.StreamId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A history told through the actions themselves, and read back as pages do. */
public final class Story {

    /** The clock of the story, set by {@link Story#on}. */
    private final class StoryClock extends Clock {

        @Override
        public Instant instant() {
            return scenario.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final InMemoryStore store = new InMemoryStore(OffshootContexts.streamTypes());
    private final Scenario scenario = new Scenario(store.streams(), store.history());

    public Clock clock() {
        return new StoryClock();
    }

    public InMemoryStreams streams() {
        return store.streams();
    }

    /** From now on it is this day. */
    public Story on(String day) {
        scenario.on(day);
        return this;
    }

    /** Records what an action says; a refusal is a fault of the story. */
    public Story tell(String action, String... namesAndValues) {
        scenario.tell(action, namesAndValues);
        return this;
    }

    /** The same, by somebody else. */
    public Story by(String actor, String action, String... namesAndValues) {
        scenario.by(actor, action, namesAndValues);
        return this;
    }

    /** A mistaken entry gives its place to what should have been recorded; by another than who entered it. */
    public Story instead(StreamId stream, long version, String action, String... namesAndValues) {
        scenario.instead(stream, version, action, namesAndValues);
        return this;
    }

    public <E extends Event, L> ReadModels<L> lines(BoundedContext<?, ?, E, ?, L> context) {
        return store.lines(context);
    }

    public InMemoryChronicle chronicle() {
        return store.chronicle();
    }

    public InMemoryThingHeads heads() {
        return new InMemoryThingHeads(store);
    }

    public InitiativeSearch initiatives() {
        return store.initiatives();
    }
}
