package dev.offshoot.initiative.projection.narrative;

import static dev.offshoot.command.form.value.ConstantWords.inside;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.projection.Titles;
import dev.offshoot.provenance.OnBehalfOf;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens to milestones, in plain words. */
final class MilestoneNarrator {

    private MilestoneNarrator() {}

    static String tell(MilestoneEvent event, Titles names) {
        return switch (event) {
            case MilestoneProposed e ->
                "milestone “%s” proposed%s%s"
                        .formatted(e.title(), after(" for ", e.planned().map(PartialDate::words)), needs(e, names));
            case MilestoneBaselined e ->
                "“%s” baselined for %s".formatted(e.title(), e.date().words());
            case MilestoneReforecast e ->
                "“%s” forecast moved%s to %s (cause: %s): %s"
                        .formatted(e.title(), from(e.from()), e.to().words(), inside(e.cause()), e.reason());
            case RebaselineRequested e ->
                "%s asked to rebaseline “%s”%s to %s (cause: %s): %s"
                        .formatted(
                                names.person(e.askedBy()),
                                e.title(),
                                from(e.from()),
                                e.to().words(),
                                inside(e.cause()),
                                e.reason());
            case MilestoneRebaselined e ->
                "“%s” rebaselined%s to %s (cause: %s), asked by %s, approved by %s: %s"
                        .formatted(
                                e.title(),
                                from(e.from()),
                                e.to().words(),
                                inside(e.cause()),
                                OnBehalfOf.shown(e.askedBy()),
                                names.person(e.approvedBy()),
                                e.reason());
            case RebaselineRejected e ->
                "%s rejected the rebaseline of “%s” to %s: %s"
                        .formatted(names.person(e.rejectedBy()), e.title(), e.to().words(), e.reason());
            case MilestoneAchieved e ->
                "“%s” achieved (%s)%s%s%s"
                        .formatted(
                                e.title(),
                                e.actual().words(),
                                e.baseline().map(b -> ", baseline " + b.words()).orElse(""),
                                e.waiver()
                                        .map(w -> "; exception accepted by %s: %s"
                                                .formatted(names.person(w.by()), w.reason()))
                                        .orElse(""),
                                e.unmet().isEmpty() ? "" : "; not met: " + String.join("; ", e.unmet()));
            case AchievementReversed e ->
                "“%s” no longer counts as achieved (%s): %s"
                        .formatted(e.title(), e.actual().words(), e.reason());
            case MilestoneCancelled e -> "milestone “%s” cancelled: %s".formatted(e.title(), e.reason());
        };
    }

    /** Nothing where nothing is known of before. */
    private static String from(PartialDate date) {
        return date instanceof PartialDate.Unknown ? "" : " from " + date.words();
    }

    private static String needs(MilestoneProposed e, Titles names) {
        var needs = Stream.concat(
                        e.requiredEnablers().stream().map(r -> "“%s” at %s".formatted(r.title(), r.label())),
                        e.requiredMilestones().stream().map(id -> "“%s”".formatted(names.of("milestone", id.value()))))
                .collect(Collectors.joining(", "));
        return needs.isEmpty() ? "" : ", requiring " + needs;
    }

    private static String after(String word, Optional<String> said) {
        return InitiativeNarrator.after(word, said);
    }
}
