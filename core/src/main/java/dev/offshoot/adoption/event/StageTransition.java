package dev.offshoot.adoption.event;

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
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.stream.RecordedEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated fact that moves a site from stage to stage.
 *
 * @param dated when it was true and when it was known: what decides whether it is newer than another
 * @param definition the adoption definition it went live, returned or was embedded by
 */
public record StageTransition(TransitionKind turn, Dated dated, Optional<Integer> definition, Optional<String> words) {

    /** Empty for an event that moves nothing. */
    public static Optional<StageTransition> of(RecordedEvent<? extends AdoptionEvent> r) {
        return of(r.event(), r.dated());
    }

    public static Optional<StageTransition> of(AdoptionEvent event, Dated dated) {
        return switch (event) {
            case SiteIdentified e -> plain(TransitionKind.IDENTIFIED, dated, e.how());
            case SiteContacted e -> plain(TransitionKind.CONTACTED, dated, e.by());
            case InterestShown e -> plain(TransitionKind.INTERESTED, dated, e.by());
            case SiteCommitted e -> plain(TransitionKind.COMMITTED, dated, e.by());
            case PreparationStarted _ -> plain(TransitionKind.PREPARING, dated, Optional.empty());
            case SiteDeclined e -> plain(TransitionKind.DECLINED, dated, e.reason());
            case SitePaused e -> plain(TransitionKind.PAUSED, dated, e.reason());
            case SiteResumed e -> plain(TransitionKind.RESUMED, dated, e.reason());
            case SiteLeft e -> plain(TransitionKind.LEFT, dated, Optional.of(e.reason()));
            case SiteWentLive e ->
                Optional.of(new StageTransition(
                        TransitionKind.WENT_LIVE, dated, Optional.of(e.definition()), Optional.empty()));
            case SiteReturned e ->
                Optional.of(
                        new StageTransition(TransitionKind.RETURNED, dated, Optional.of(e.definition()), e.reason()));
            case SiteEmbedded e ->
                Optional.of(new StageTransition(
                        TransitionKind.EMBEDDED, dated, Optional.of(e.definition()), Optional.of(e.howMet())));
            case ActivityCompleted _, AdaptationRecorded _, FidelityReviewed _, KnockOnRecorded _, SupportGiven _ ->
                Optional.empty();
        };
    }

    private static Optional<StageTransition> plain(TransitionKind turn, Dated dated, Optional<String> words) {
        return Optional.of(new StageTransition(turn, dated, Optional.empty(), words));
    }

    /** The same without its words, which count for nothing. */
    public StageTransition withoutWords() {
        return new StageTransition(turn, dated, definition, Optional.empty());
    }

    public PartialDate occurred() {
        return dated.occurred();
    }

    /** The last day on which it may have happened. */
    public LocalDate day() {
        return dated.latest();
    }

    /** The one day on which it may have happened; empty where its date is wider. */
    Optional<LocalDate> onlyDay() {
        return dated.onlyDay();
    }

    public long version() {
        return dated.version();
    }

    /** Whether every day it may mean lies after every day the other may mean. */
    public boolean surelyAfter(StageTransition other) {
        return dated.surelyAfter(other.dated());
    }

    /**
     * Whether the dates leave no place before it for a step that stands behind the other: it is surely later, or of the
     * same one day and known later. What is only asked yet has no place on its day so far.
     */
    boolean follows(StageTransition earlier) {
        return surelyAfter(earlier)
                || (isRecorded()
                        && earlier.isRecorded()
                        && onlyDay().isPresent()
                        && onlyDay().equals(earlier.onlyDay()));
    }

    private boolean isRecorded() {
        return version() != Long.MAX_VALUE;
    }

    /** Whether no day it may mean lies before a day the other may mean. */
    public boolean notBefore(StageTransition other) {
        return !dated.earliest().isBefore(other.day());
    }

    public boolean sameDate(StageTransition other) {
        return occurred().equals(other.occurred());
    }
}
