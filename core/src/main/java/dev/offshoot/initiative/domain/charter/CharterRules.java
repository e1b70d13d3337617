package dev.offshoot.initiative.domain.charter;

import static dev.offshoot.command.form.Field.count;
import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.charter.LifecycleState.AdoptionDefinition;
import dev.offshoot.initiative.domain.charter.LifecycleState.CoreComponents;
import dev.offshoot.initiative.domain.charter.LifecycleState.Pace;
import dev.offshoot.initiative.domain.charter.LifecycleState.Paced;
import dev.offshoot.initiative.domain.command.CharterCommand;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.CloseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.PauseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.PublishCoreComponents;
import dev.offshoot.initiative.domain.command.CharterCommand.ResumeInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.domain.command.CharterCommand.SetTargetPopulation;
import dev.offshoot.initiative.domain.rejection.CharterRejection.AlreadyPaused;
import dev.offshoot.initiative.domain.rejection.CharterRejection.InitiativeExists;
import dev.offshoot.initiative.domain.rejection.CharterRejection.NotPaused;
import dev.offshoot.initiative.domain.rejection.CharterRejection.NotYetCounted;
import dev.offshoot.initiative.domain.rejection.CharterRejection.NothingToReach;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline.Said;
import java.util.Optional;

/** What is decided about the charter, its definitions, and the pace. */
public final class CharterRules {

    private CharterRules() {}

    public static Decision<InitiativeEvent, InitiativeRejection> decide(
            CommandEnvelope<CharterCommand> asked, LifecycleState course) {
        return switch (asked.command()) {
            case CharterInitiative c -> reject(new InitiativeExists(c.initiative()));
            case PublishCoreComponents c -> publish(asked, c, course);
            case SetAdoptionDefinition c -> define(asked, c, course);
            case SetTargetPopulation c -> count(asked, c);
            case PauseInitiative c -> pause(asked, c, course);
            case ResumeInitiative c -> resume(asked, c, course);
            case CloseInitiative c -> accept(new InitiativeClosed(c.reason()));
        };
    }

    private static Decision<InitiativeEvent, InitiativeRejection> publish(
            CommandEnvelope<?> asked, PublishCoreComponents c, LifecycleState course) {
        var told = course.core().stream()
                .anyMatch(v ->
                        v.equals(new CoreComponents(v.version(), c.core(), c.adaptable(), DateAndSource.of(asked))));
        return told ? alreadyDone() : accept(new CoreComponentsPublished(course.nextCore(), c.core(), c.adaptable()));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> define(
            CommandEnvelope<?> asked, SetAdoptionDefinition c, LifecycleState course) {
        var told = course.definitions().stream()
                .anyMatch(v -> v.equals(new AdoptionDefinition(
                        v.version(), c.rule(), c.sustainmentTest(), c.from(), DateAndSource.of(asked))));
        return told
                ? alreadyDone()
                : accept(new AdoptionDefinitionSet(course.nextDefinition(), c.rule(), c.sustainmentTest(), c.from()));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> count(
            CommandEnvelope<?> asked, SetTargetPopulation c) {
        if (c.asOf().reachesBeyond(asked.today())) {
            return reject(new NotYetCounted(c.asOf()));
        }
        return c.sites() < 1
                ? reject(new NothingToReach(c.sites()))
                : accept(new TargetPopulationSet(c.sites(), c.unit(), c.asOf(), c.source()));
    }

    /** News from before the last pause or resumption is history, and fits in where it makes a change. */
    private static Decision<InitiativeEvent, InitiativeRejection> pause(
            CommandEnvelope<?> asked, PauseInitiative c, LifecycleState course) {
        if (told(asked, Pace.PAUSED, course)) {
            return alreadyDone();
        }
        return standing(asked, Pace.PAUSED, course)
                .<Decision<InitiativeEvent, InitiativeRejection>>map(
                        said -> reject(new AlreadyPaused(said.dated().occurred())))
                .orElseGet(() -> accept(new InitiativePaused(c.reason())));
    }

    /** A resumption is taken where no pause is known, since histories often tell of the return alone. */
    private static Decision<InitiativeEvent, InitiativeRejection> resume(
            CommandEnvelope<?> asked, ResumeInitiative c, LifecycleState course) {
        if (told(asked, Pace.RESUMED, course)) {
            return alreadyDone();
        }
        return standing(asked, Pace.RESUMED, course)
                .or(() -> resumedNext(asked, course))
                .<Decision<InitiativeEvent, InitiativeRejection>>map(
                        said -> reject(new NotPaused(said.dated().occurred())))
                .orElseGet(() -> accept(new InitiativeResumed(c.reason())));
    }

    private static boolean told(CommandEnvelope<?> asked, Pace pace, LifecycleState course) {
        return course.pace().all().stream()
                .anyMatch(said -> said.value().equals(new Paced(pace, DateAndSource.of(asked))));
    }

    /** What stands just before it, if it is the same already. */
    private static Optional<Said<Paced>> standing(CommandEnvelope<?> asked, Pace pace, LifecycleState course) {
        return course.pace()
                .saidBefore(asked.dated())
                .filter(said -> said.value().pace() == pace);
    }

    /** The resumption that would not count after this one: a pause ends once. */
    private static Optional<Said<Paced>> resumedNext(CommandEnvelope<?> asked, LifecycleState course) {
        return course.pace()
                .saidAfter(asked.dated())
                .filter(said -> said.value().pace() == Pace.RESUMED);
    }
}
