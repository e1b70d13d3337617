package dev.offshoot.adoption.projection;

import static dev.offshoot.command.form.value.ConstantWords.inside;

import dev.offshoot.adoption.event.Adaptation;
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
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;
import java.util.Optional;

/** A site adoption's events in plain words. */
public final class AdoptionNarrator implements EventNarrator<AdoptionEvent> {

    @Override
    public String tell(AdoptionEvent event, Titles names) {
        return switch (event) {
            case SiteIdentified e -> "site identified" + after(": ", e.how());
            case SiteContacted e -> "site contacted" + after(" by ", e.by());
            case InterestShown e -> "interest shown" + after(" by ", e.by());
            case SiteCommitted e -> "site committed" + after(" through ", e.by()) + planned(e.plannedLive());
            case PreparationStarted e -> "preparation started" + planned(e.plannedLive());
            case ActivityCompleted e ->
                "“%s” completed".formatted(e.activity())
                        + after(", part of ", e.stage())
                        + after("; people trained: ", e.people().map(q -> q.in("")));
            case SiteWentLive e ->
                "site went live under version %s of the adoption definition".formatted(e.definition());
            case AdaptationRecorded e -> adaptation(e.adaptation());
            case FidelityReviewed e ->
                "fidelity reviewed"
                        + after(" by ", e.reviewer().map(names::person))
                        + after(" against version ", e.coreComponents().map(String::valueOf))
                        + after(": ", e.finding().map(f -> inside(f)).or(e::words))
                        + after("; ", e.finding().flatMap(_ -> e.words()));
            case KnockOnRecorded e -> "knock-on change%s: %s".formatted(after(" in ", e.where()), e.change());
            case SupportGiven e ->
                "the site gave %s".formatted(inside(e.kind()))
                        + after(": ", e.quantity().map(q -> q.in(e.unit().orElse(""))))
                        + after(e.quantity().isPresent() ? ", " : ": ", e.description());
            case SiteEmbedded e ->
                "site embedded: it met the test “%s” (%s)".formatted(e.sustainmentTest(), e.howMet());
            case SitePaused e -> "site paused" + after(": ", e.reason());
            case SiteResumed e -> "site resumed" + after(": ", e.reason());
            case SiteLeft e -> "site left: %s".formatted(e.reason());
            case SiteReturned e ->
                "site returned under version %s of the adoption definition%s"
                        .formatted(e.definition(), after(": ", e.reason()));
            case SiteDeclined e -> "site declined" + after(": ", e.reason());
        };
    }

    private static String adaptation(Adaptation a) {
        var kept = switch (a.fidelityConsistent()) {
            case YES -> ", consistent with the core components";
            case NO -> ", not consistent with the core components";
            case UNKNOWN -> "";
        };
        return "%s adaptation%s: %s%s%s"
                .formatted(
                        a.planning().map(p -> inside(p)).orElse("recorded"),
                        after(" decided by ", a.decidedBy()),
                        a.change(),
                        kept,
                        a.reasons().isEmpty() ? "" : ", because of " + String.join("; ", a.reasons()));
    }

    private static String planned(Optional<PartialDate> live) {
        return after(", to go live ", live.map(PartialDate::words));
    }

    private static String after(String words, Optional<String> said) {
        return said.map(words::concat).orElse("");
    }
}
