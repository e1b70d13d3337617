package dev.offshoot.store;

import dev.offshoot.chronicle.InMemoryChronicle;
import dev.offshoot.chronicle.InMemoryTitles;
import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.portfolio.InMemoryInitiativeSearch;
import dev.offshoot.portfolio.InMemorySiteSearch;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.projection.InMemoryReadModels;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.SiteContext;
import dev.offshoot.stream.Event;
import java.util.Map;

/** The log in memory, and all that is read from it as plainly as it can be said. */
public record InMemoryStore(InMemoryStreams streams) implements Store {

    public InMemoryStore(StreamTypes streamTypes) {
        this(new InMemoryStreams(streamTypes));
    }

    @Override
    public InMemoryStreams history() {
        return streams;
    }

    @Override
    public InMemoryStreams appender() {
        return streams;
    }

    @Override
    public <E extends Event, L> ReadModels<L> lines(BoundedContext<?, ?, E, ?, L> context) {
        return new InMemoryReadModels<>(
                streams, context.streamType().category(), context.streamType().events(), context.streamProjection());
    }

    @Override
    public InMemoryChronicle chronicle() {
        return new InMemoryChronicle(streams);
    }

    @Override
    public InMemoryChronicle news() {
        return chronicle();
    }

    @Override
    public InMemorySiteSearch sites() {
        return new InMemorySiteSearch(lines(SiteContext.CONTEXT));
    }

    @Override
    public InMemoryInitiativeSearch initiatives() {
        return new InMemoryInitiativeSearch(lines(InitiativeContext.CONTEXT), lines(ProgrammeContext.CONTEXT), news());
    }

    @Override
    public InMemoryTitles titles() {
        return new InMemoryTitles(Map.of(
                "initiative",
                InMemoryTitles.in(lines(InitiativeContext.CONTEXT), ThingTitle::of),
                "site",
                InMemoryTitles.in(lines(SiteContext.CONTEXT), line -> ThingTitle.of(line.title()))));
    }

    @Override
    public InMemoryFacts facts() {
        return new InMemoryFacts(streams);
    }

    @Override
    public void settle() {}
}
