package dev.offshoot.initiative.domain;

import dev.offshoot.initiative.domain.Initiative.Open;
import dev.offshoot.initiative.domain.milestone.Baselined;
import dev.offshoot.initiative.domain.milestone.Baselined.Word;
import dev.offshoot.initiative.domain.milestone.Milestone;
import dev.offshoot.initiative.domain.milestone.Milestone.Achieved;
import dev.offshoot.initiative.domain.milestone.Milestone.Cancelled;
import dev.offshoot.initiative.domain.milestone.Milestone.Proposed;
import dev.offshoot.initiative.domain.milestone.Requirements;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.RequirementsUnmet;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.RequirementsInCircle;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.ApprovedAnother;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What no command could have brought about, and the correction of an earlier entry may. */
final class Contradictions {

    private Contradictions() {}

    static Stream<InitiativeRejection> of(Open open) {
        return Stream.of(
                        each(open, (_, milestone) -> dangling(milestone, open)),
                        each(open, (id, milestone) -> circle(id, milestone, open)),
                        each(open, (_, milestone) -> unearned(milestone, open)),
                        each(open, (_, milestone) -> misread(milestone)))
                .flatMap(Function.identity());
    }

    /** By the order of keys, so that the same state always gives the same answer. */
    private static Stream<InitiativeRejection> each(
            Open open, BiFunction<MilestoneId, Milestone, Stream<InitiativeRejection>> faults) {
        return new TreeMap<>(open.milestones().all())
                .entrySet().stream().flatMap(entry -> faults.apply(new MilestoneId(entry.getKey()), entry.getValue()));
    }

    /** It leans on what is not there. */
    private static Stream<InitiativeRejection> dangling(Milestone milestone, Open open) {
        var terms = milestone.terms();
        var milestones = terms.requiredMilestones().stream()
                .filter(id -> open.milestones().find(id).isEmpty())
                .map(id -> new NotThere(InitiativePart.REQUIRED_MILESTONE, id.value()));
        var enablers = terms.requiredEnablers().stream()
                .map(EnablerRequirement::enabler)
                .filter(id -> open.enablers().find(id).isEmpty())
                .map(id -> new NotThere(InitiativePart.ENABLER, id.value()));
        var evidence = milestone instanceof Achieved a
                ? open
                        .enablers()
                        .missing(a.evidence())
                        .map(e -> new NotThere(InitiativePart.EVIDENCE, e.value()))
                        .stream()
                : Stream.<NotThere>empty();
        return Stream.of(milestones, enablers, evidence).flatMap(Function.identity());
    }

    private static Stream<InitiativeRejection> circle(MilestoneId id, Milestone milestone, Open open) {
        return open
                .milestones()
                .circle(id, milestone.terms().requiredMilestones())
                .<InitiativeRejection>map(RequirementsInCircle::new)
                .stream();
    }

    /** The new baselines that were approved as another date than they are asked for as. */
    private static Stream<InitiativeRejection> misread(Milestone milestone) {
        return switch (milestone) {
            case Proposed _ -> Stream.empty();
            case Baselined m ->
                m.words().all().stream()
                        .map(Said::value)
                        .filter(Word::misread)
                        .map(word ->
                                new ApprovedAnother(word.date(), word.asked().orElseThrow()));
            case Achieved m -> misread(m.before());
            case Cancelled m -> misread(m.before());
        };
    }

    /** It was achieved with all it required, and no longer has it: each that it lacks. */
    private static Stream<InitiativeRejection> unearned(Milestone milestone, Open open) {
        if (!(milestone instanceof Achieved a) || a.waived()) {
            return Stream.empty();
        }
        var day = a.actual()
                .latest()
                .filter(d -> d.isBefore(a.since().known()))
                .orElse(a.since().known());
        return Requirements.unmet(a.terms(), open.milestones(), open.enablers(), day).stream()
                .map(unmet -> new RequirementsUnmet(List.of(unmet)));
    }
}
