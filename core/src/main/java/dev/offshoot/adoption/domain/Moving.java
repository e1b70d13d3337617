package dev.offshoot.adoption.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.adoption.domain.AdoptionCommand.ByDefinition;
import dev.offshoot.adoption.domain.AdoptionCommand.MarkEmbedded;
import dev.offshoot.adoption.domain.SiteAdoption.Said;
import dev.offshoot.adoption.domain.SiteAdoption.Underway;
import dev.offshoot.adoption.domain.TermsRejection.NoDefinitionInForce;
import dev.offshoot.adoption.domain.TermsRejection.NoSustainmentTest;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.PreparationStarted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteCommitted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.Decision;
import dev.offshoot.time.DateAndSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is decided when a site moves from stage to stage. */
final class Moving {

    private Moving() {}

    static Decision<AdoptionEvent, AdoptionRejection> move(
            CommandEnvelope<?> asked, Underway underway, List<Merged> merged, AdoptionEvent event) {
        var step = StageTransition.of(event, asked.dated()).orElseThrow();
        var before = merged.stream()
                .filter(other -> other.merger().occurredBy(step.day()))
                .toList();
        var refusal = Placing.refusal(underway.course(), before, step)
                .or(() -> plansAnew(underway, event) ? Optional.empty() : Placing.repetition(underway.course(), step));
        if (saidBefore(asked, underway, event, step, refusal.isPresent())) {
            return alreadyDone();
        }
        return refusal.<Decision<AdoptionEvent, AdoptionRejection>>map(Decision::reject)
                .orElseGet(() -> accept(event));
    }

    /** A site that says again that it commits, and names another day to go live, tells something new. */
    private static boolean plansAnew(Underway underway, AdoptionEvent event) {
        return plannedLive(event)
                .filter(day -> !underway.plannedLive().contains(day))
                .isPresent();
    }

    /** Said in the same words of the same date; a second pause in one year is another pause where it makes sense. */
    private static boolean saidBefore(
            CommandEnvelope<?> asked, Underway underway, AdoptionEvent event, StageTransition step, boolean refused) {
        return (refused || step.turn().stage().beforeLive())
                && underway.said().contains(new Said(step.turn(), step.words(), DateAndSource.of(asked)))
                && plannedLive(event)
                        .map(day -> underway.plannedLive().all().stream()
                                .anyMatch(said -> said.value().equals(day)
                                        && said.dated().occurred().equals(step.occurred())))
                        .orElse(true);
    }

    static Optional<PartialDate> plannedLive(AdoptionEvent event) {
        if (event instanceof SiteCommitted e) {
            return e.plannedLive();
        }
        return event instanceof PreparationStarted e ? e.plannedLive() : Optional.empty();
    }

    static Decision<AdoptionEvent, AdoptionRejection> byDefinition(
            CommandEnvelope<?> asked,
            ByDefinition command,
            Underway underway,
            List<Merged> merged,
            Function<CountingDefinition, AdoptionEvent> event) {
        return command.definition()
                .map(definition -> move(asked, underway, merged, event.apply(definition)))
                .orElseGet(() -> reject(new NoDefinitionInForce(asked.occurred())));
    }

    static Decision<AdoptionEvent, AdoptionRejection> embed(
            CommandEnvelope<?> asked, MarkEmbedded command, Underway underway, List<Merged> merged) {
        var definition = command.definition();
        var test = definition.flatMap(CountingDefinition::sustainmentTest);
        return definition.isPresent() && test.isEmpty()
                ? reject(new NoSustainmentTest(definition.get().version()))
                : byDefinition(
                        asked,
                        command,
                        underway,
                        merged,
                        d -> new SiteEmbedded(d.version(), test.orElse(""), command.howMet()));
    }
}
