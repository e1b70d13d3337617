package dev.offshoot.adapter.persistence.log;

import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds facts beside the log, so that what was committed a moment ago is known. */
public final class LoggedFacts implements KnownFacts {

    private final EventLog log;

    public LoggedFacts(EventLog log) {
        this.log = log;
    }

    @Override
    public Map<String, FoundFact> of(Collection<String> factIds) {
        return log.index().facts(factIds).stream().collect(Collectors.toMap(FoundFact::fact, found -> found));
    }

    @Override
    public Set<StreamId> belongingTo(Collection<StreamId> things) {
        return things.isEmpty() ? Set.of() : Set.copyOf(log.index().about(things));
    }

    @Override
    public List<RecordedEvent<? extends Event>> ofBatch(String batch) {
        return log.withBatch(batch);
    }
}
