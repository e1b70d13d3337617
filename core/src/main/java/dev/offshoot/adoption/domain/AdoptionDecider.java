package dev.offshoot.adoption.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.adoption.domain.AdoptionCommand.AfterMerger;
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
import dev.offshoot.adoption.domain.SiteAdoption.Underway;
import dev.offshoot.adoption.domain.SiteAdoption.Untouched;
import dev.offshoot.adoption.domain.StageRejection.AlreadyRecorded;
import dev.offshoot.adoption.domain.TermsRejection.NoReasonForLeaving;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.AdaptationRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
import dev.offshoot.adoption.event.AdoptionEvent.PreparationStarted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteCommitted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteContacted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteDeclined;
import dev.offshoot.adoption.event.AdoptionEvent.SiteIdentified;
import dev.offshoot.adoption.event.AdoptionEvent.SiteLeft;
import dev.offshoot.adoption.event.AdoptionEvent.SitePaused;
import dev.offshoot.adoption.event.AdoptionEvent.SiteResumed;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import java.util.List;
import java.util.stream.Stream;

/** How one site's adoption decides. */
public final class AdoptionDecider implements Decider<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection> {

    public static final StreamType<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection> STREAM_TYPE =
            new StreamType<>(
                    "adoption", AdoptionCommand.class, AdoptionEvent.class, SiteAdoption.class, new AdoptionDecider());

    @Override
    public SiteAdoption initial() {
        return new Untouched();
    }

    @Override
    public Decision<AdoptionEvent, AdoptionRejection> decide(
            CommandEnvelope<? extends AdoptionCommand> asked, SiteAdoption adoption) {
        return asked.command() instanceof AfterMerger(var command, var merged)
                ? decide(asked.of(command), adoption.underway(), merged)
                : decide(asked, adoption.underway(), List.of());
    }

    private static Decision<AdoptionEvent, AdoptionRejection> decide(
            CommandEnvelope<? extends AdoptionCommand> asked, Underway underway, List<Merged> merged) {
        return switch (asked.command()) {
            case IdentifySite c -> Moving.move(asked, underway, merged, new SiteIdentified(c.how()));
            case ContactSite c -> Moving.move(asked, underway, merged, new SiteContacted(c.by()));
            case ShowInterest c -> Moving.move(asked, underway, merged, new InterestShown(c.by()));
            case CommitSite c -> Moving.move(asked, underway, merged, new SiteCommitted(c.by(), c.plannedLive()));
            case StartPreparation c -> Moving.move(asked, underway, merged, new PreparationStarted(c.plannedLive()));
            case DeclineSite c -> Moving.move(asked, underway, merged, new SiteDeclined(c.why()));
            case PauseSite c -> Moving.move(asked, underway, merged, new SitePaused(c.why()));
            case ResumeSite c -> Moving.move(asked, underway, merged, new SiteResumed(c.why()));
            case LeaveSite c ->
                c.why().isBlank()
                        ? reject(new NoReasonForLeaving())
                        : Moving.move(asked, underway, merged, new SiteLeft(c.why()));
            case GoLive c -> Moving.byDefinition(asked, c, underway, merged, d -> new SiteWentLive(d.version()));
            case ReturnSite c ->
                Moving.byDefinition(asked, c, underway, merged, d -> new SiteReturned(d.version(), c.why()));
            case MarkEmbedded c -> Moving.embed(asked, c, underway, merged);
            case AfterMerger c -> decide(asked.of(c.command()), underway, c.merged());
            case CompleteActivity c -> complete(asked, c, underway);
            case RecordAdaptation c -> accept(new AdaptationRecorded(c.adaptation()));
            case ReviewFidelity c -> accept(c.review());
            case RecordKnockOn c -> accept(c.knockOn());
            case GiveSupport c -> accept(c.support());
        };
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

    @Override
    public SiteAdoption evolve(SiteAdoption adoption, RecordedEvent<? extends AdoptionEvent> recorded) {
        return AdoptionEvolution.evolve(adoption, recorded);
    }

    /** Documented histories are sparse: any step may be the first that is known. */
    @Override
    public boolean beginsOnce() {
        return false;
    }

    /** Steps that no longer make sense once an entry before them is corrected. */
    @Override
    public Stream<AdoptionRejection> contradictions(SiteAdoption adoption) {
        var underway = adoption.underway();
        var reading = underway.course().read();
        return Stream.concat(
                reading.misfits().stream().map(step -> new Contradicts(step.version(), step.turn(), step.occurred())),
                reading.repeated().stream()
                        .filter(step -> underway.plannedLive().all().stream()
                                .noneMatch(plan -> plan.dated().version() == step.version()))
                        .map(AlreadyRecorded::new));
    }
}
