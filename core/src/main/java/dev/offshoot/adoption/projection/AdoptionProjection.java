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
import dev.offshoot.adoption.view.AdoptionView.ActivityLine;
import dev.offshoot.adoption.view.AdoptionView.AdaptationLine;
import dev.offshoot.adoption.view.AdoptionView.FidelityLine;
import dev.offshoot.adoption.view.AdoptionView.KnockOnLine;
import dev.offshoot.adoption.view.AdoptionView.ReachedLine;
import dev.offshoot.adoption.view.AdoptionView.SupportLine;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
                .map(step -> reread(a, step, provenance))
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
                items(
                        a,
                        with(
                                a.activities(),
                                new ActivityLine(e.activity(), e.stage(), e.training(), e.people(), provenance),
                                ActivityLine::provenance),
                        a.adaptations(),
                        a.fidelityReviews(),
                        a.knockOns(),
                        a.support());
            case AdaptationRecorded e ->
                items(
                        a,
                        a.activities(),
                        with(
                                a.adaptations(),
                                new AdaptationLine(e.adaptation(), provenance),
                                AdaptationLine::provenance),
                        a.fidelityReviews(),
                        a.knockOns(),
                        a.support());
            case FidelityReviewed e ->
                items(
                        a,
                        a.activities(),
                        a.adaptations(),
                        with(
                                a.fidelityReviews(),
                                new FidelityLine(e.finding(), e.words(), e.coreComponents(), e.reviewer(), provenance),
                                FidelityLine::provenance),
                        a.knockOns(),
                        a.support());
            case KnockOnRecorded e ->
                items(
                        a,
                        a.activities(),
                        a.adaptations(),
                        a.fidelityReviews(),
                        with(a.knockOns(), new KnockOnLine(e.change(), e.where(), provenance), KnockOnLine::provenance),
                        a.support());
            case SupportGiven e ->
                items(
                        a,
                        a.activities(),
                        a.adaptations(),
                        a.fidelityReviews(),
                        a.knockOns(),
                        with(
                                a.support(),
                                new SupportLine(e.kind(), e.quantity(), e.unit(), e.description(), provenance),
                                SupportLine::provenance));
        };
    }

    /** It is a site and an initiative, which have names of their own. */
    @Override
    public Optional<AdoptionView> described(AdoptionView a, RecordedEvent<? extends AdoptionEvent> notYet) {
        return Optional.empty();
    }

    /** The line with one step more: what stands and which spells there are is read from all of them. */
    private static AdoptionView reread(AdoptionView a, StageTransition step, EntryProvenance provenance) {
        var reached = with(a.reached(), new ReachedLine(step, provenance), ReachedLine::provenance);
        var further = new AdoptionView(
                a.initiative(),
                a.site(),
                a.stage(),
                reached,
                a.spells(),
                a.unread(),
                a.plannedLive(),
                a.activities(),
                a.adaptations(),
                a.fidelityReviews(),
                a.knockOns(),
                a.support());
        return further.read(further.course());
    }

    private static AdoptionView planned(AdoptionView a, Optional<PartialDate> day, RecordedEvent<?> recorded) {
        return new AdoptionView(
                a.initiative(),
                a.site(),
                a.stage(),
                a.reached(),
                a.spells(),
                a.unread(),
                day.map(d -> a.plannedLive().with(d, recorded)).orElse(a.plannedLive()),
                a.activities(),
                a.adaptations(),
                a.fidelityReviews(),
                a.knockOns(),
                a.support());
    }

    private static AdoptionView items(
            AdoptionView a,
            List<ActivityLine> activities,
            List<AdaptationLine> adaptations,
            List<FidelityLine> fidelityReviews,
            List<KnockOnLine> knockOns,
            List<SupportLine> support) {
        return new AdoptionView(
                a.initiative(),
                a.site(),
                a.stage(),
                a.reached(),
                a.spells(),
                a.unread(),
                a.plannedLive(),
                activities,
                adaptations,
                fidelityReviews,
                knockOns,
                support);
    }

    /** In the order in which they occurred, so that late news finds its place. */
    private static <T> List<T> with(List<T> items, T item, Function<T, EntryProvenance> provenance) {
        var more = new ArrayList<>(items);
        more.add(item);
        return Dated.inOrder(more, one -> provenance.apply(one).dated());
    }
}
