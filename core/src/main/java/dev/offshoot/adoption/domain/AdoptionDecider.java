package dev.offshoot.adoption.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.adoption.domain.AdoptionCommand.AfterMerger;
import dev.offshoot.adoption.domain.AdoptionCommand.ByDefinition;
import dev.offshoot.adoption.domain.AdoptionCommand.CommitSite;
import dev.offshoot.adoption.domain.AdoptionCommand.CompleteActivity;
import dev.offshoot.adoption.domain.AdoptionCommand.ContactSite;
import dev.offshoot.adoption.domain.AdoptionCommand.DeclineSite;
import dev.offshoot.adoption.domain.AdoptionCommand.GiveSupport;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.IdentifySite;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.MarkEmbedded;
import dev.offshoot.adoption.domain.AdoptionCommand.PauseSite;
import dev.offshoot.adoption.domain.AdoptionCommand.RecordAdaptation;
import dev.offshoot.adoption.domain.AdoptionCommand.RecordKnockOn;
import dev.offshoot.adoption.domain.AdoptionCommand.ResumeSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReturnSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReviewFidelity;
import dev.offshoot.adoption.domain.AdoptionCommand.ShowInterest;
import dev.offshoot.adoption.domain.AdoptionCommand.StartPreparation;
import dev.offshoot.adoption.domain.ReadingRejection.Contradicts;
import dev.offshoot.adoption.domain.SiteAdoption.Done;
import dev.offshoot.adoption.domain.SiteAdoption.Said;
import dev.offshoot.adoption.domain.SiteAdoption.Underway;
import dev.offshoot.adoption.domain.SiteAdoption.Untouched;
import dev.offshoot.adoption.domain.StageRejection.AlreadyRecorded;
import dev.offshoot.adoption.domain.TermsRejection.NoDefinitionInForce;
import dev.offshoot.adoption.domain.TermsRejection.NoReasonForLeaving;
import dev.offshoot.adoption.domain.TermsRejection.NoSustainmentTest;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.AdoptionEvent.AdaptationRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
import dev.offshoot.adoption.event.AdoptionEvent.PreparationStarted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteCommitted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteContacted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteDeclined;
import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.adoption.event.AdoptionEvent.SiteIdentified;
import dev.offshoot.adoption.event.AdoptionEvent.SiteLeft;
import dev.offshoot.adoption.event.AdoptionEvent.SitePaused;
import dev.offshoot.adoption.event.AdoptionEvent.SiteResumed;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.Copies;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** How one site's adoption decides. */
public final class AdoptionDecider implements Decider<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection> {

    public static final StreamType<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection> STREAM_TYPE =
            new StreamType<>(
                    "adoption", AdoptionCommand.class, AdoptionEvent.class, SiteAdoption.class, new AdoptionDecider());

    private static final Underway BEGINNING =
            new Underway(AdoptionTimeline.EMPTY, Timeline.empty(), Set.of(), Set.of());

    @Override
    public SiteAdoption initial() {
        return new Untouched();
    }

    @Override
    public Decision<AdoptionEvent, AdoptionRejection> decide(
            CommandEnvelope<? extends AdoptionCommand> asked, SiteAdoption adoption) {
        return asked.command() instanceof AfterMerger(var command, var merged)
                ? decide(asked.of(command), underway(adoption), merged)
                : decide(asked, underway(adoption), List.of());
    }

    private static Decision<AdoptionEvent, AdoptionRejection> decide(
            CommandEnvelope<? extends AdoptionCommand> asked, Underway underway, List<Merged> merged) {
        return switch (asked.command()) {
            case IdentifySite c -> step(asked, underway, merged, new SiteIdentified(c.how()));
            case ContactSite c -> step(asked, underway, merged, new SiteContacted(c.by()));
            case ShowInterest c -> step(asked, underway, merged, new InterestShown(c.by()));
            case CommitSite c -> step(asked, underway, merged, new SiteCommitted(c.by(), c.plannedLive()));
            case StartPreparation c -> step(asked, underway, merged, new PreparationStarted(c.plannedLive()));
            case DeclineSite c -> step(asked, underway, merged, new SiteDeclined(c.why()));
            case PauseSite c -> step(asked, underway, merged, new SitePaused(c.why()));
            case ResumeSite c -> step(asked, underway, merged, new SiteResumed(c.why()));
            case LeaveSite c ->
                c.why().isBlank()
                        ? reject(new NoReasonForLeaving())
                        : step(asked, underway, merged, new SiteLeft(c.why()));
            case GoLive c -> byDefinition(asked, c, underway, merged, d -> new SiteWentLive(d.version()));
            case ReturnSite c -> byDefinition(asked, c, underway, merged, d -> new SiteReturned(d.version(), c.why()));
            case MarkEmbedded c -> embed(asked, c, underway, merged);
            case AfterMerger c -> decide(asked.of(c.command()), underway, c.merged());
            case CompleteActivity c -> complete(asked, c, underway);
            case RecordAdaptation c -> accept(new AdaptationRecorded(c.adaptation()));
            case ReviewFidelity c -> accept(c.review());
            case RecordKnockOn c -> accept(c.knockOn());
            case GiveSupport c -> accept(c.support());
        };
    }

    private static Decision<AdoptionEvent, AdoptionRejection> byDefinition(
            CommandEnvelope<?> asked,
            ByDefinition command,
            Underway underway,
            List<Merged> merged,
            Function<CountingDefinition, AdoptionEvent> event) {
        return command.definition()
                .map(definition -> step(asked, underway, merged, event.apply(definition)))
                .orElseGet(() -> reject(new NoDefinitionInForce(asked.occurred())));
    }

    private static Decision<AdoptionEvent, AdoptionRejection> embed(
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

    /** The same work may be done again on another day. */
    private static Decision<AdoptionEvent, AdoptionRejection> complete(
            CommandEnvelope<?> asked, CompleteActivity c, Underway underway) {
        var done = new Done(c.activity(), DateAndSource.of(asked));
        if (underway.done().contains(done)) {
            return alreadyDone();
        }
        return underway.done().stream()
                        .anyMatch(other -> other.activity().equals(c.activity())
                                && other.told().occurred().equals(asked.occurred()))
                ? reject(new AlreadyRecorded("the activity", asked.occurred()))
                : accept(c.activity());
    }

    private static Decision<AdoptionEvent, AdoptionRejection> step(
            CommandEnvelope<?> asked, Underway underway, List<Merged> merged, AdoptionEvent event) {
        var step = StageTransition.of(event, asked.dated()).orElseThrow();
        var before = merged.stream()
                .filter(other -> other.merger().occurredBy(step.day()))
                .toList();
        var refusal = Placing.refusal(underway.course().joinedBy(before), step)
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

    private static Optional<PartialDate> plannedLive(AdoptionEvent event) {
        if (event instanceof SiteCommitted e) {
            return e.plannedLive();
        }
        return event instanceof PreparationStarted e ? e.plannedLive() : Optional.empty();
    }

    @Override
    public SiteAdoption evolve(SiteAdoption adoption, RecordedEvent<? extends AdoptionEvent> recorded) {
        var before = underway(adoption);
        var planned = plannedLive(recorded.event())
                .map(day -> before.plannedLive().with(day, recorded))
                .orElse(before.plannedLive());
        var told = DateAndSource.of(recorded);
        var step = StageTransition.of(recorded);
        return new Underway(
                step.map(before.course()::with).orElse(before.course()),
                planned,
                step.map(s -> Copies.with(before.said(), new Said(s.turn(), s.words(), told)))
                        .orElse(before.said()),
                recorded.event() instanceof ActivityCompleted e
                        ? Copies.with(before.done(), new Done(e, told))
                        : before.done());
    }

    /** Documented histories are sparse: any step may be the first that is known. */
    @Override
    public boolean beginsOnce() {
        return false;
    }

    /** Steps that no longer make sense once an entry before them is corrected. */
    @Override
    public Stream<AdoptionRejection> contradictions(SiteAdoption adoption) {
        var underway = underway(adoption);
        var reading = underway.course().read();
        return Stream.concat(
                reading.misfits().stream().map(step -> new Contradicts(step.version(), step.turn(), step.occurred())),
                reading.repeated().stream()
                        .filter(step -> underway.plannedLive().all().stream()
                                .noneMatch(plan -> plan.dated().version() == step.version()))
                        .map(AlreadyRecorded::new));
    }

    private static Underway underway(SiteAdoption adoption) {
        return switch (adoption) {
            case Untouched _ -> BEGINNING;
            case Underway underway -> underway;
        };
    }
}
