package dev.offshoot.importing;

import dev.offshoot.intake.InMemoryFacts;
import dev.offshoot.intake.port.out.KnownFacts;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Command;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Families;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.InMemoryStreams;
import dev.offshoot.kernel.Ledger;
import dev.offshoot.kernel.Outcome;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A log in memory that can be asked for facts, and can be made to lose a race. */
final class PaperLog implements History, Ledger, KnownFacts {

    private final InMemoryStreams streams;
    private final InMemoryFacts facts;
    private int racesToLose;

    PaperLog(Families families) {
        streams = new InMemoryStreams(families);
        facts = new InMemoryFacts(streams);
    }

    void loseRaces(int races) {
        racesToLose = races;
    }

    @Override
    public boolean append(List<Recorded<? extends Event>> events, Map<StreamId, Long> read) {
        if (racesToLose > 0) {
            racesToLose--;
            return false;
        }
        return streams.append(events, read);
    }

    Outcome execute(Asked<? extends Command> asked) {
        return streams.execute(asked);
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

    List<Recorded<? extends Event>> everything() {
        return streams.everything();
    }

    @Override
    public Map<String, FoundFact> of(Collection<String> ids) {
        return facts.of(ids);
    }

    @Override
    public Set<StreamId> belongingTo(Collection<StreamId> things) {
        return facts.belongingTo(things);
    }

    @Override
    public List<Recorded<? extends Event>> ofBatch(String batch) {
        return facts.ofBatch(batch);
    }
}
