package dev.offshoot.importing;

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
import dev.offshoot.kernel.Subjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A log in memory that can be asked for facts, and can be made to lose a race. */
final class PaperLog implements History, Ledger, KnownFacts {

    private final InMemoryStreams streams;
    private final Set<StreamId> seen = new LinkedHashSet<>();
    private int racesToLose;

    PaperLog(Families families) {
        streams = new InMemoryStreams(families);
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
        var appended = streams.append(events, read);
        if (appended) {
            events.forEach(e -> seen.add(e.stream()));
        }
        return appended;
    }

    Outcome execute(Asked<? extends Command> asked) {
        seen.add(asked.command().stream());
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
}
