package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.view.Charter;
import dev.offshoot.initiative.view.Design;
import dev.offshoot.initiative.view.Design.AdoptionDefinitionLine;
import dev.offshoot.initiative.view.Design.CoreComponentsLine;
import dev.offshoot.initiative.view.Design.TargetPopulationLine;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** The charter and the versions of its definitions, as shown. */
final class CharterProjection {

    private CharterProjection() {}

    static Charter charter(Charter charter, CharterEvent event, EntryProvenance at) {
        return event instanceof InitiativeChartered e
                ? new Charter(
                        e.title(),
                        e.innovation(),
                        e.kind(),
                        e.aim(),
                        e.owner(),
                        e.programme(),
                        e.targetDate(),
                        Optional.of(at))
                : charter;
    }

    static Design design(Design d, CharterEvent event, EntryProvenance at) {
        return switch (event) {
            case CoreComponentsPublished e ->
                new Design(
                        ListChanges.with(
                                d.coreComponents(), new CoreComponentsLine(e.version(), e.core(), e.adaptable(), at)),
                        d.adoptionDefinitions(),
                        d.targetPopulations());
            case AdoptionDefinitionSet e ->
                new Design(
                        d.coreComponents(),
                        ListChanges.with(
                                d.adoptionDefinitions(),
                                new AdoptionDefinitionLine(e.version(), e.rule(), e.sustainmentTest(), e.from(), at)),
                        d.targetPopulations());
            case TargetPopulationSet e ->
                new Design(
                        d.coreComponents(),
                        d.adoptionDefinitions(),
                        ListChanges.with(
                                d.targetPopulations(),
                                new TargetPopulationLine(e.sites(), e.unit(), e.asOf(), e.source(), at)));
            case InitiativeChartered _, InitiativePaused _, InitiativeResumed _, InitiativeClosed _ -> d;
        };
    }
}
