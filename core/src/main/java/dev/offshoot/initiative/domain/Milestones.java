package dev.offshoot.initiative.domain;

import dev.offshoot.initiative.event.MilestoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The milestones of an initiative, by id. */
public record Milestones(Map<String, Milestone> all) {

    static final Milestones NONE = new Milestones(Map.of());

    public Milestones {
        all = Map.copyOf(all);
    }

    Optional<Milestone> find(MilestoneId id) {
        return Optional.ofNullable(all.get(id.value()));
    }

    Milestones with(MilestoneId id, Milestone milestone) {
        return new Milestones(Maps.with(all, id.value(), milestone));
    }

    boolean achieved(MilestoneId id) {
        return find(id).filter(Milestone.Achieved.class::isInstance).isPresent();
    }

    /** The circle that would close if a milestone required these: itself, what leads back to it, itself. */
    Optional<List<MilestoneId>> circle(MilestoneId milestone, List<MilestoneId> required) {
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
