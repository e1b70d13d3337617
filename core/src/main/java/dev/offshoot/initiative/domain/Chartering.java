package dev.offshoot.initiative.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.initiative.domain.CharterRejection.AlreadyPaused;
import dev.offshoot.initiative.domain.CharterRejection.InitiativeExists;
import dev.offshoot.initiative.domain.CharterRejection.NotPaused;
import dev.offshoot.initiative.domain.Course.AdoptionDefinition;
import dev.offshoot.initiative.domain.Course.CoreComponents;
import dev.offshoot.initiative.domain.Course.Pace;
import dev.offshoot.initiative.domain.InitiativeCommand.CharterInitiative;
import dev.offshoot.initiative.domain.InitiativeCommand.CloseInitiative;
import dev.offshoot.initiative.domain.InitiativeCommand.PauseInitiative;
import dev.offshoot.initiative.domain.InitiativeCommand.PublishCoreComponents;
import dev.offshoot.initiative.domain.InitiativeCommand.ResumeInitiative;
import dev.offshoot.initiative.domain.InitiativeCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.domain.InitiativeCommand.SetTargetPopulation;
import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.InitiativeEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.InitiativeEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.InitiativeEvent.InitiativeChartered;
import dev.offshoot.initiative.event.InitiativeEvent.InitiativeClosed;
import dev.offshoot.initiative.event.InitiativeEvent.InitiativePaused;
import dev.offshoot.initiative.event.InitiativeEvent.InitiativeResumed;
import dev.offshoot.initiative.event.InitiativeEvent.TargetPopulationSet;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.Recorded;

/** What is decided about the charter, its definitions, and the pace. */
final class Chartering {

    private Chartering() {}

    static Decision<InitiativeEvent, InitiativeRejection> decide(Asked<CharterCommand> asked, Course course) {
        return switch (asked.command()) {
            case CharterInitiative c -> reject(new InitiativeExists(c.initiative()));
            case PublishCoreComponents c -> publish(c, course);
            case SetAdoptionDefinition c -> define(c, course);
            case SetTargetPopulation c -> accept(new TargetPopulationSet(c.sites(), c.unit(), c.asOf(), c.source()));
            case PauseInitiative c -> pause(asked, c, course);
            case ResumeInitiative c -> resume(asked, c, course);
            case CloseInitiative c -> accept(new InitiativeClosed(c.reason()));
        };
    }

    private static Decision<InitiativeEvent, InitiativeRejection> publish(PublishCoreComponents c, Course course) {
        var version = course.core().map(CoreComponents::version).orElse(0);
        var same = new CoreComponents(version, c.core(), c.adaptable());
        return course.core().filter(same::equals).isPresent()
                ? alreadyDone()
                : accept(new CoreComponentsPublished(version + 1, c.core(), c.adaptable()));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> define(SetAdoptionDefinition c, Course course) {
        var version = course.definition().map(AdoptionDefinition::version).orElse(0);
        var same = new AdoptionDefinition(version, c.rule(), c.sustainmentTest(), c.from());
        return course.definition().filter(same::equals).isPresent()
                ? alreadyDone()
                : accept(new AdoptionDefinitionSet(version + 1, c.rule(), c.sustainmentTest(), c.from()));
    }

    /** News from before the last pause or resumption is history, and fits whatever stands now. */
    private static Decision<InitiativeEvent, InitiativeRejection> pause(
            Asked<?> asked, PauseInitiative c, Course course) {
        var paused = course.pace().filter(p -> p.value() == Pace.PAUSED && !Timing.isBefore(asked, p));
        if (paused.isEmpty()) {
            return accept(new InitiativePaused(c.reason()));
        }
        return paused.get().occurred().equals(asked.occurred())
                ? alreadyDone()
                : reject(new AlreadyPaused(paused.get().occurred()));
    }

    /** A resumption is taken where no pause is known, since histories often tell of the return alone. */
    private static Decision<InitiativeEvent, InitiativeRejection> resume(
            Asked<?> asked, ResumeInitiative c, Course course) {
        var running = course.pace().filter(p -> p.value() == Pace.RESUMED && !Timing.isBefore(asked, p));
        if (running.isEmpty()) {
            return accept(new InitiativeResumed(c.reason()));
        }
        return running.get().occurred().equals(asked.occurred())
                ? alreadyDone()
                : reject(new NotPaused(running.get().occurred()));
    }

    static Course evolve(Course course, CharterEvent event, Recorded<?> recorded) {
        return switch (event) {
            case CoreComponentsPublished e -> course.with(new CoreComponents(e.version(), e.core(), e.adaptable()));
            case AdoptionDefinitionSet e ->
                course.with(new AdoptionDefinition(e.version(), e.rule(), e.sustainmentTest(), e.from()));
            case InitiativePaused _ -> course.with(Latest.of(Pace.PAUSED, recorded));
            case InitiativeResumed _ -> course.with(Latest.of(Pace.RESUMED, recorded));
            case InitiativeChartered _, TargetPopulationSet _, InitiativeClosed _ -> course;
        };
    }
}
