package dev.offshoot.adapter.persistence.log;

import dev.offshoot.intake.port.out.KnownFacts;
import dev.offshoot.kernel.Corrections;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.EventCorrected;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds facts in the log itself, so that what was committed a moment ago is known. */
public final class LoggedFacts implements KnownFacts {

    private final EventLog log;

    public LoggedFacts(EventLog log) {
        this.log = log;
    }

    @Override
    public Map<String, FoundFact> of(Collection<String> factIds) {
        var events = log.withFacts(factIds);
        var corrected = corrected(events.stream().map(Recorded::stream).collect(Collectors.toSet()));
        var found = new HashMap<String, FoundFact>();
        for (var event : events) {
            if (!corrected.getOrDefault(event.stream(), Set.of()).contains(event.version()) && !takesBack(event)) {
                var fact = event.stamp().fact().orElseThrow();
                found.putIfAbsent(
                        fact,
                        new FoundFact(
                                fact,
                                event.stream(),
                                event.version(),
                                event.stamp().batch().orElse("")));
            }
        }
        return found;
    }

    @Override
    public List<Recorded<? extends Event>> ofBatch(String batch) {
        return log.withBatch(batch);
    }

    private Map<StreamId, Set<Long>> corrected(Collection<StreamId> streams) {
        return log.correctionsIn(streams).stream()
                .collect(Collectors.groupingBy(
                        Recorded::stream,
                        Collectors.collectingAndThen(
                                Collectors.<Recorded<? extends Event>>toList(),
                                corrections -> Corrections.inForce(corrections).keySet())));
    }

    private static boolean takesBack(Recorded<? extends Event> event) {
        return event.event() instanceof EventCorrected correction
                && correction.instead().isEmpty();
    }
}
