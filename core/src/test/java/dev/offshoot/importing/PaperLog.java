package dev.offshoot.importing;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.DecisionBasis;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A log in memory that can be asked for facts, and can be made to lose a race. */
final class PaperLog implements History, EventAppender, KnownFacts, TitledStreams {

    private final InMemoryStreams streams;
    private final InMemoryFacts facts;
    private int racesToLose;
    private Runnable rival = () -> {};

    PaperLog(StreamTypes streamTypes) {
        streams = new InMemoryStreams(streamTypes);
        facts = new InMemoryFacts(streams);
    }

    void loseRaces(int races) {
        racesToLose = races;
    }

    /** Does this just before the next events are taken. */
    void before(Runnable rival) {
        this.rival = rival;
    }

    @Override
    public boolean append(List<RecordedEvent<? extends Event>> events, DecisionBasis basis) {
        var quicker = rival;
        rival = () -> {};
        quicker.run();
        if (racesToLose > 0) {
            racesToLose--;
            return false;
        }
        return streams.append(events, basis);
    }

    InMemoryStreams streams() {
        return streams;
    }

    Outcome execute(CommandEnvelope<? extends Command> asked) {
        return streams.execute(asked);
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return streams.of(stream);
    }

    @Override
    public List<StreamId> within(String category, String key) {
        return streams.within(category, key);
    }

    @Override
    public List<StreamId> about(StreamId thing) {
        return streams.about(thing);
    }

    @Override
    public List<StreamId> mightMention(Collection<StreamId> things) {
        return streams.mightMention(things);
    }

    @Override
    public Map<String, StreamId> held(String kind) {
        return streams.held(kind);
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        return streams.standing(stream);
    }

    List<RecordedEvent<? extends Event>> everything() {
        return streams.everything();
    }

    @Override
    public Map<String, FoundFact> of(Collection<String> ids) {
        return facts.of(ids);
    }

    @Override
    public Map<StreamId, String> titles(String category) {
        var titles = new LinkedHashMap<StreamId, String>();
        everything().stream()
                .map(RecordedEvent::stream)
                .distinct()
                .filter(stream -> stream.category().equals(category))
                .flatMap(stream -> Corrections.settle(of(stream)).stream())
                .forEach(recorded -> {
                    switch (recorded.event()) {
                        case InitiativeChartered e -> titles.put(recorded.stream(), e.title());
                        case SiteRegistered e -> titles.put(recorded.stream(), e.name());
                        case SiteRenamed e -> titles.put(recorded.stream(), e.to());
                        case ProgrammeOpened e -> titles.put(recorded.stream(), e.title());
                        case FrameworkPublished e -> titles.put(recorded.stream(), e.title());
                        default -> {}
                    }
                });
        return titles;
    }

    @Override
    public Set<StreamId> belongingTo(Collection<StreamId> things) {
        return facts.belongingTo(things);
    }

    @Override
    public List<RecordedEvent<? extends Event>> ofBatch(String batch) {
        return facts.ofBatch(batch);
    }
}
