package dev.offshoot.adoption.event;

import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Event;
import java.util.Optional;

/** What happens between one site and one initiative. */
public sealed interface AdoptionEvent extends Event {

    record SiteIdentified(Optional<String> how) implements AdoptionEvent {}

    record SiteContacted(Optional<String> by) implements AdoptionEvent {}

    record InterestShown(Optional<String> by) implements AdoptionEvent {}

    /** @param plannedLive when it means to go live, if it said so */
    record SiteCommitted(Optional<String> by, Optional<PartialDate> plannedLive) implements AdoptionEvent {}

    record PreparationStarted(Optional<PartialDate> plannedLive) implements AdoptionEvent {}

    /**
     * A named piece of the work of putting the innovation in place is done.
     *
     * @param stage the part of that work to which it belongs, in the initiative's own words
     * @param training whether people of the site were trained in it
     * @param people how many
     */
    record ActivityCompleted(String activity, Optional<String> stage, boolean training, Optional<Quantity> people)
            implements AdoptionEvent {}

    /** @param definition the version of the adoption definition by which it counts as adopted */
    record SiteWentLive(int definition) implements AdoptionEvent {}

    record AdaptationRecorded(Adaptation adaptation) implements AdoptionEvent {}

    /** @param coreComponents the version of the core components against which it was reviewed */
    record FidelityReviewed(
            Optional<Fidelity> finding,
            Optional<String> words,
            Optional<Integer> coreComponents,
            Optional<String> reviewer)
            implements AdoptionEvent {}

    /** @param where the part of the site's work that had to change with it */
    record KnockOnRecorded(String change, Optional<String> where) implements AdoptionEvent {}

    /** The adopter's own effort. */
    record SupportGiven(
            SupportKind kind, Optional<Quantity> quantity, Optional<String> unit, Optional<String> description)
            implements AdoptionEvent {}

    /**
     * @param definition the version of the adoption definition whose test it met
     * @param sustainmentTest that test, as written then
     * @param howMet what shows that it met the test
     */
    record SiteEmbedded(int definition, String sustainmentTest, String howMet) implements AdoptionEvent {}

    record SitePaused(Optional<String> reason) implements AdoptionEvent {}

    record SiteResumed(Optional<String> reason) implements AdoptionEvent {}

    record SiteLeft(String reason) implements AdoptionEvent {}

    record SiteReturned(int definition, Optional<String> reason) implements AdoptionEvent {}

    record SiteDeclined(Optional<String> reason) implements AdoptionEvent {}

    /** By which version of the adoption definition a step counts; empty for one that counts by none. */
    static Optional<Integer> countedBy(Event step) {
        return switch (step) {
            case SiteWentLive e -> Optional.of(e.definition());
            case SiteReturned e -> Optional.of(e.definition());
            case SiteEmbedded e -> Optional.of(e.definition());
            default -> Optional.empty();
        };
    }
}
