package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.Adaptation;
import dev.offshoot.adoption.event.Fidelity;
import dev.offshoot.adoption.event.SupportKind;
import dev.offshoot.date.InOrder;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.Optional;

/** What a site did, changed and gave in order to adopt. Each list is in the order in which it occurred. */
public record SiteWork(
        InOrder<ActivityLine> activities,
        InOrder<AdaptationLine> adaptations,
        InOrder<FidelityLine> fidelityReviews,
        InOrder<KnockOnLine> knockOns,
        InOrder<SupportLine> support) {

    public record ActivityLine(
            String activity,
            Optional<String> stage,
            boolean training,
            Optional<Quantity> people,
            EntryProvenance provenance)
            implements EntryLine {}

    public record AdaptationLine(Adaptation adaptation, EntryProvenance provenance) implements EntryLine {}

    public record FidelityLine(
            Optional<Fidelity> finding,
            Optional<String> words,
            Optional<Integer> coreComponents,
            Optional<String> reviewer,
            EntryProvenance provenance)
            implements EntryLine {}

    public record KnockOnLine(String change, Optional<String> where, EntryProvenance provenance) implements EntryLine {}

    public record SupportLine(
            SupportKind kind,
            Optional<Quantity> quantity,
            Optional<String> unit,
            Optional<String> description,
            EntryProvenance provenance)
            implements EntryLine {}

    public static final SiteWork NONE = new SiteWork(
            EntryLine.inOrder(), EntryLine.inOrder(), EntryLine.inOrder(), EntryLine.inOrder(), EntryLine.inOrder());

    public SiteWork with(ActivityLine line) {
        return new SiteWork(activities.with(line), adaptations, fidelityReviews, knockOns, support);
    }

    public SiteWork with(AdaptationLine line) {
        return new SiteWork(activities, adaptations.with(line), fidelityReviews, knockOns, support);
    }

    public SiteWork with(FidelityLine line) {
        return new SiteWork(activities, adaptations, fidelityReviews.with(line), knockOns, support);
    }

    public SiteWork with(KnockOnLine line) {
        return new SiteWork(activities, adaptations, fidelityReviews, knockOns.with(line), support);
    }

    public SiteWork with(SupportLine line) {
        return new SiteWork(activities, adaptations, fidelityReviews, knockOns, support.with(line));
    }

    /** Whether people of the site had been trained by a day. */
    public boolean trainedBy(LocalDate day) {
        return activities.stream()
                .anyMatch(a -> a.training() && !a.provenance().lastPossibleDay().isAfter(day));
    }
}
