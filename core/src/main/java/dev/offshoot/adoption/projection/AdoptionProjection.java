package dev.offshoot.adoption.projection;

import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.AdoptionEvent.AdaptationRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.FidelityReviewed;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
import dev.offshoot.adoption.event.AdoptionEvent.KnockOnRecorded;
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
import dev.offshoot.adoption.event.AdoptionEvent.SupportGiven;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.AdoptionView.ReachedLine;
import dev.offshoot.adoption.view.SiteWork.ActivityLine;
import dev.offshoot.adoption.view.SiteWork.AdaptationLine;
import dev.offshoot.adoption.view.SiteWork.FidelityLine;
import dev.offshoot.adoption.view.SiteWork.KnockOnLine;
import dev.offshoot.adoption.view.SiteWork.SupportLine;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** A site adoption's line. */
public final class AdoptionProjection implements StreamProjection<AdoptionEvent, AdoptionView> {

    @Override
    public AdoptionView begin(StreamId stream) {
        var id = new AdoptionId(stream.key());
        return AdoptionView.untouched(id.initiative(), id.site());
    }

    @Override
    public AdoptionView evolve(AdoptionView a, RecordedEvent<? extends AdoptionEvent> recorded) {
        var provenance = EntryProvenance.of(recorded);
        var moved = StageTransition.of(recorded)
                .map(step -> a.with(new ReachedLine(step, provenance)))
                .orElse(a);
        return switch (recorded.event()) {
            case SiteIdentified _,
                    SiteContacted _,
                    InterestShown _,
                    SiteWentLive _,
                    SiteEmbedded _,
                    SitePaused _,
                    SiteResumed _,
                    SiteLeft _,
                    SiteReturned _,
                    SiteDeclined _ -> moved;
            case SiteCommitted e -> planned(moved, e.plannedLive(), recorded);
            case PreparationStarted e -> planned(moved, e.plannedLive(), recorded);
            case ActivityCompleted e ->
                a.with(a.work().with(new ActivityLine(e.activity(), e.stage(), e.training(), e.people(), provenance)));
            case AdaptationRecorded e -> a.with(a.work().with(new AdaptationLine(e.adaptation(), provenance)));
            case FidelityReviewed e ->
                a.with(a.work()
                        .with(new FidelityLine(e.finding(), e.words(), e.coreComponents(), e.reviewer(), provenance)));
            case KnockOnRecorded e -> a.with(a.work().with(new KnockOnLine(e.change(), e.where(), provenance)));
            case SupportGiven e ->
                a.with(a.work().with(new SupportLine(e.kind(), e.quantity(), e.unit(), e.description(), provenance)));
        };
    }

    /** It is a site and an initiative, which have names of their own. */
    @Override
    public Optional<AdoptionView> described(AdoptionView a, RecordedEvent<? extends AdoptionEvent> notYet) {
        return Optional.empty();
    }

    private static AdoptionView planned(AdoptionView a, Optional<PartialDate> day, RecordedEvent<?> recorded) {
        return day.map(d -> a.with(a.plannedLive().with(d, recorded))).orElse(a);
    }
}
