package dev.offshoot.command.form;

import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
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
