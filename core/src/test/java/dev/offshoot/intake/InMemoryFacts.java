package dev.offshoot.intake;

import dev.offshoot.intake.port.out.KnownFacts;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.InMemoryStreams;
import dev.offshoot.kernel.RecordedEvent;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.kernel.Subjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of a log in memory. */
public record InMemoryFacts(InMemoryStreams streams) implements KnownFacts {

    @Override
    public Map<String, FoundFact> of(Collection<String> facts) {
        return streams.facts(facts);
    }

    @Override
    public Set<StreamId> belongingTo(Collection<StreamId> things) {
        return streams.all().stream()
                .filter(stream -> !things.contains(stream))
                .filter(stream -> Subjects.of(stream).stream().anyMatch(things::contains))
                .collect(Collectors.toSet());
    }

    @Override
    public List<RecordedEvent<? extends Event>> ofBatch(String batch) {
        return streams.everything().stream()
                .filter(e -> e.metadata().batch().equals(Optional.of(batch)))
                .toList();
    }
}
