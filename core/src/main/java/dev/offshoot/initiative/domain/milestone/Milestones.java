package dev.offshoot.initiative.domain.milestone;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.Copies;
import dev.offshoot.initiative.domain.milestone.Milestone.Achieved;
import dev.offshoot.initiative.domain.milestone.Milestone.Cancelled;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The milestones of an initiative, by id.
 *
 * @param reversed every achievement of each that was reversed
 */
public record Milestones(Map<String, Milestone> all, Map<String, List<Span>> reversed) {

    /** How long it was taken to be achieved. */
    record Span(PartialDate actual, Dated since, Dated until) {
        /** Whether something surely occurred in it. */
        boolean holds(Dated fact) {
            return fact.surelyAfter(since) && until.surelyAfter(fact);
        }
    }

    public static final Milestones NONE = new Milestones(Map.of(), Map.of());

    public Milestones {
        all = Map.copyOf(all);
        reversed = Map.copyOf(reversed);
    }

    public Optional<Milestone> find(MilestoneId id) {
        return Optional.ofNullable(all.get(id.value()));
    }

    Milestones with(MilestoneId id, Milestone milestone) {
        return new Milestones(Copies.with(all, id.value(), milestone), reversed);
    }

    /** No longer achieved; what is told late of an achievement before that was reversed with it. */
    Milestones reversed(MilestoneId id, Dated when) {
        if (!(find(id).orElse(null) instanceof Achieved a)) {
            return this;
        }
        var spans = Copies.with(reversed(id), new Span(a.actual(), a.since(), when));
        return new Milestones(with(id, a.before()).all(), Copies.with(reversed, id.value(), spans));
    }

    private List<Span> reversed(MilestoneId id) {
        return reversed.getOrDefault(id.value(), List.of());
    }

    /** When its achievement was last reversed. */
    public Optional<Dated> lastReversed(MilestoneId id) {
        return Dated.newest(reversed(id), Span::until).map(Span::until);
    }

    /** The achievement that stood at the time of a fact and was reversed later. */
    Optional<Span> heldAt(MilestoneId id, Dated fact) {
        return reversed(id).stream().filter(span -> span.holds(fact)).findFirst();
    }

    Milestones changed(MilestoneId id, UnaryOperator<Milestone> change) {
        return find(id).map(change).map(m -> with(id, m)).orElse(this);
    }

    /** Changed as it stood when something occurred: what surely occurred before its end changes what stood till then. */
    Milestones changedAt(MilestoneId id, Dated fact, UnaryOperator<Milestone> change) {
        return changed(id, m -> changedAt(m, fact, change));
    }

    private static Milestone changedAt(Milestone milestone, Dated fact, UnaryOperator<Milestone> change) {
        return switch (milestone) {
            case Achieved a when a.since().surelyAfter(fact) -> a.with(changedAt(a.before(), fact, change));
            case Cancelled c
            when c.since().surelyAfter(fact) ->
                new Cancelled(c.since(), c.tellings(), changedAt(c.before(), fact, change));
            default -> change.apply(milestone);
        };
    }

    /** How a milestone stood when something occurred: as before its end, if that surely came later. */
    static Milestone before(Milestone milestone, Dated fact) {
        return switch (milestone) {
            case Achieved a when a.since().surelyAfter(fact) -> before(a.before(), fact);
            case Cancelled c when c.since().surelyAfter(fact) -> before(c.before(), fact);
            default -> milestone;
        };
    }

    /** Whether its test may have been met by a day, and that was not reversed by then. */
    boolean achieved(MilestoneId id, LocalDate day) {
        return find(id).filter(m -> m instanceof Achieved a && !a.actual().isAfter(day))
                        .isPresent()
                || reversed(id).stream()
                        .anyMatch(span ->
                                !span.actual().isAfter(day) && !span.until().occurredBy(day));
    }

    /** The circle that would close if a milestone required these: itself, what leads back to it, itself. */
    public Optional<List<MilestoneId>> circle(MilestoneId milestone, List<MilestoneId> required) {
        var paths = new ArrayDeque<List<MilestoneId>>();
        var seen = new HashSet<MilestoneId>();
        follow(List.of(milestone), required, paths, seen);
        while (!paths.isEmpty()) {
            var path = paths.removeFirst();
            if (path.getLast().equals(milestone)) {
                return Optional.of(path);
            }
            var next = find(path.getLast())
                    .map(m -> m.terms().requiredMilestones())
                    .orElse(List.of());
            follow(path, next, paths, seen);
        }
        return Optional.empty();
    }

    private static void follow(
            List<MilestoneId> path, List<MilestoneId> next, Deque<List<MilestoneId>> paths, Set<MilestoneId> seen) {
        for (var id : next) {
            if (seen.add(id)) {
                var longer = new ArrayList<>(path);
                longer.add(id);
                paths.addLast(longer);
            }
        }
    }
}
