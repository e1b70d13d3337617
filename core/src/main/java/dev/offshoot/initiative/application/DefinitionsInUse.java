package dev.offshoot.initiative.application;

import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.execution.Fault;
import dev.offshoot.initiative.domain.rejection.CharterRejection.DefinitionInUse;
import dev.offshoot.initiative.event.AdoptionDefinitions;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/** Which sites count by a version of the adoption definition: it is not taken from under them. */
final class DefinitionsInUse {

    private DefinitionsInUse() {}

    /** The steps of sites that count by no definition in force then; asked only where a definition is corrected. */
    static List<Fault> faults(StreamId stream, List<RecordedEvent<? extends Event>> news, History history) {
        if (!correctDefinitions(stream, news, history)) {
            return List.of();
        }
        var definitions = AdoptionDefinitions.in(Corrections.settle(history.of(stream)));
        return history.within("adoption", stream.key()).stream()
                .flatMap(adoption -> Corrections.settle(history.of(adoption)).stream())
                .flatMap(step -> fault(stream, step, definitions).stream())
                .toList();
    }

    private static boolean correctDefinitions(
            StreamId stream, List<RecordedEvent<? extends Event>> news, History history) {
        return news.stream()
                .anyMatch(entry -> entry.event() instanceof EventCorrected correction
                        && Corrections.entry(correction, history.of(stream)).event() instanceof AdoptionDefinitionSet);
    }

    private static Optional<Fault> fault(
            StreamId initiative, RecordedEvent<? extends Event> step, AdoptionDefinitions definitions) {
        return AdoptionEvent.countedBy(step.event())
                .filter(version -> !counts(step, definitions.version(version)))
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
}
