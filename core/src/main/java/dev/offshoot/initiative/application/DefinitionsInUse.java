package dev.offshoot.initiative.application;

import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.execution.Fault;
import dev.offshoot.initiative.domain.rejection.CharterRejection.DefinitionInUse;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which sites count by a version of the adoption definition: it is not taken from under them. */
final class DefinitionsInUse {

    private DefinitionsInUse() {}

    /** The steps of sites that count by no definition in force then; asked only where a definition is corrected. */
    static List<Fault> faults(StreamId stream, List<RecordedEvent<? extends Event>> news, History history) {
        if (!stream.category().equals("initiative") || !correctDefinitions(news, history.of(stream))) {
            return List.of();
        }
        var definitions = new HashMap<Integer, AdoptionDefinitionSet>();
        settled(stream, history).forEach(entry -> {
            if (entry.event() instanceof AdoptionDefinitionSet set) {
                definitions.put(set.version(), set);
            }
        });
        return history.within("adoption", stream.key()).stream()
                .flatMap(adoption -> settled(adoption, history))
                .flatMap(step -> fault(stream, step, definitions).stream())
                .toList();
    }

    private static boolean correctDefinitions(
            List<RecordedEvent<? extends Event>> news, List<RecordedEvent<? extends Event>> stream) {
        return news.stream()
                .anyMatch(entry -> entry.event() instanceof EventCorrected correction
                        && Corrections.entry(correction, stream).event() instanceof AdoptionDefinitionSet);
    }

    private static Optional<Fault> fault(
            StreamId initiative, RecordedEvent<? extends Event> step, Map<Integer, AdoptionDefinitionSet> definitions) {
        return AdoptionEvent.countedBy(step.event())
                .filter(version -> !counts(step, Optional.ofNullable(definitions.get(version))))
                .map(version -> new Fault(
                        step.stream(),
                        step.version(),
                        new DefinitionInUse(
                                version,
                                step.stream().key().substring(initiative.key().length() + 1),
                                step.occurred())));
    }

    private static boolean counts(RecordedEvent<? extends Event> step, Optional<AdoptionDefinitionSet> definition) {
        return definition
                .filter(d -> !d.from().isAfter(step.lastPossibleDay()))
                .filter(d -> !(step.event() instanceof SiteEmbedded)
                        || d.sustainmentTest().isPresent())
                .isPresent();
    }

    private static Stream<RecordedEvent<? extends Event>> settled(StreamId stream, History history) {
        return Corrections.settle(history.of(stream)).stream();
    }
}
