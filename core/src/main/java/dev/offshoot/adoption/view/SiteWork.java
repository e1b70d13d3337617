package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.Adaptation;
import dev.offshoot.adoption.event.Fidelity;
import dev.offshoot.adoption.event.SupportKind;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a site did, changed and gave in order to adopt. Each list is in the order in which it occurred. */
public record SiteWork(
        List<ActivityLine> activities,
        List<AdaptationLine> adaptations,
        List<FidelityLine> fidelityReviews,
        List<KnockOnLine> knockOns,
        List<SupportLine> support) {

    public record ActivityLine(
            String activity,
            Optional<String> stage,
            boolean training,
            Optional<Quantity> people,
            EntryProvenance provenance) {}

    public record AdaptationLine(Adaptation adaptation, EntryProvenance provenance) {}

    public record FidelityLine(
            Optional<Fidelity> finding,
            Optional<String> words,
            Optional<Integer> coreComponents,
            Optional<String> reviewer,
            EntryProvenance provenance) {}

    public record KnockOnLine(String change, Optional<String> where, EntryProvenance provenance) {}

    public record SupportLine(
            SupportKind kind,
            Optional<Quantity> quantity,
            Optional<String> unit,
            Optional<String> description,
            EntryProvenance provenance) {}

    public static final SiteWork NONE = new SiteWork(List.of(), List.of(), List.of(), List.of(), List.of());

    public SiteWork {
        activities = List.copyOf(activities);
        adaptations = List.copyOf(adaptations);
        fidelityReviews = List.copyOf(fidelityReviews);
        knockOns = List.copyOf(knockOns);
        support = List.copyOf(support);
    }

    public SiteWork with(ActivityLine line) {
        return new SiteWork(
                placed(activities, line, ActivityLine::provenance), adaptations, fidelityReviews, knockOns, support);
    }

    public SiteWork with(AdaptationLine line) {
        return new SiteWork(
                activities, placed(adaptations, line, AdaptationLine::provenance), fidelityReviews, knockOns, support);
    }

    public SiteWork with(FidelityLine line) {
        return new SiteWork(
                activities, adaptations, placed(fidelityReviews, line, FidelityLine::provenance), knockOns, support);
    }

    public SiteWork with(KnockOnLine line) {
        return new SiteWork(
                activities, adaptations, fidelityReviews, placed(knockOns, line, KnockOnLine::provenance), support);
    }

    public SiteWork with(SupportLine line) {
        return new SiteWork(
                activities, adaptations, fidelityReviews, knockOns, placed(support, line, SupportLine::provenance));
    }

    /** Late news finds its place. */
    private static <T> List<T> placed(List<T> lines, T line, Function<T, EntryProvenance> provenance) {
        return EntryProvenance.inOrder(
                Stream.concat(lines.stream(), Stream.of(line)).toList(), provenance);
    }

    /** Whether people of the site had been trained by a day. */
    public boolean trainedBy(LocalDate day) {
        return activities.stream()
                .anyMatch(a -> a.training() && !a.provenance().lastPossibleDay().isAfter(day));
    }
}
