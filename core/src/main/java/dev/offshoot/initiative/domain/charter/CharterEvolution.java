package dev.offshoot.initiative.domain.charter;

import dev.offshoot.initiative.domain.charter.LifecycleState.AdoptionDefinition;
import dev.offshoot.initiative.domain.charter.LifecycleState.CoreComponents;
import dev.offshoot.initiative.domain.charter.LifecycleState.Pace;
import dev.offshoot.initiative.domain.charter.LifecycleState.Paced;
import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;

/** What is remembered of the charter, its definitions, and the pace. */
public final class CharterEvolution {

    private CharterEvolution() {}

    public static LifecycleState evolve(LifecycleState course, CharterEvent event, RecordedEvent<?> recorded) {
        var telling = DateAndSource.of(recorded);
        return switch (event) {
            case CoreComponentsPublished e ->
                course.with(new CoreComponents(e.version(), e.core(), e.adaptable(), telling));
            case AdoptionDefinitionSet e ->
                course.with(new AdoptionDefinition(e.version(), e.rule(), e.sustainmentTest(), e.from(), telling));
            case InitiativePaused _ -> course.with(course.pace().with(new Paced(Pace.PAUSED, telling), recorded));
            case InitiativeResumed _ -> course.with(course.pace().with(new Paced(Pace.RESUMED, telling), recorded));
            case TargetPopulationSet _ -> course.withPopulation();
            case InitiativeChartered _, InitiativeClosed _ -> course;
        };
    }
}
