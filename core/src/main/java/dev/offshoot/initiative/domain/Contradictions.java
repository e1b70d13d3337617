package dev.offshoot.initiative.domain;

import dev.offshoot.initiative.domain.Initiative.Open;
import dev.offshoot.initiative.domain.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.Milestone.Achieved;
import dev.offshoot.initiative.domain.MilestoneRejection.RequirementsInCircle;
import dev.offshoot.initiative.domain.MilestoneRejection.RequirementsUnmet;
import dev.offshoot.initiative.event.MilestoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What no command could have brought about, and the correction of an earlier entry may. */
final class Contradictions {

    private Contradictions() {}

    static Optional<InitiativeRejection> of(Open open) {
        return first(open, (_, milestone) -> dangling(milestone, open))
                .or(() -> first(open, (id, milestone) -> circle(id, milestone, open)))
                .or(() -> first(open, (_, milestone) -> unearned(milestone, open)));
    }

    /** The first by the order of keys, so that the same state always gives the same answer. */
    private static Optional<InitiativeRejection> first(
            Open open, BiFunction<MilestoneId, Milestone, Optional<InitiativeRejection>> fault) {
        for (Map.Entry<String, Milestone> entry :
                new TreeMap<>(open.milestones().all()).entrySet()) {
            var found = fault.apply(new MilestoneId(entry.getKey()), entry.getValue());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** It leans on what is not there. */
    private static Optional<InitiativeRejection> dangling(Milestone milestone, Open open) {
        var terms = milestone.terms();
        var gone = terms.requiredMilestones().stream()
                .filter(id -> open.milestones().find(id).isEmpty())
                .findFirst();
        if (gone.isPresent()) {
            return Optional.of(new NotThere(Thing.REQUIRED_MILESTONE, gone.get().value()));
        }
        var enabler = terms.requiredEnablers().stream()
                .filter(r -> open.enablers().find(r.enabler()).isEmpty())
                .findFirst();
        if (enabler.isPresent()) {
            return Optional.of(
                    new NotThere(Thing.ENABLER, enabler.get().enabler().value()));
        }
        return milestone instanceof Achieved a
                ? open.enablers().missing(a.evidence()).map(e -> new NotThere(Thing.EVIDENCE, e.value()))
                : Optional.empty();
    }

    private static Optional<InitiativeRejection> circle(MilestoneId id, Milestone milestone, Open open) {
        return open.milestones()
                .circle(id, milestone.terms().requiredMilestones())
                .map(RequirementsInCircle::new);
    }

    /** It was achieved with all it required, and no longer has it. */
    private static Optional<InitiativeRejection> unearned(Milestone milestone, Open open) {
        if (!(milestone instanceof Achieved a) || a.waived()) {
            return Optional.empty();
        }
        var day = a.actual()
                .latest()
                .filter(d -> d.isBefore(a.since().known()))
                .orElse(a.since().known());
        var unmet = Achieving.unmet(a.terms(), open, day);
        return unmet.isEmpty() ? Optional.empty() : Optional.of(new RequirementsUnmet(unmet));
    }
}
