package dev.offshoot.initiative.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;

import dev.offshoot.command.Reason;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Why an initiative refuses what concerns milestones. */
public interface MilestoneRejection {

    record NoLongerProposed(MilestoneId milestone) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "milestone",
                    "“%s” is more than proposed already, so its terms stand. Choose another title for another milestone."
                            .formatted(milestone.value()));
        }
    }

    record RatingHasNoRank(String rating) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "requires",
                    "“%s” has no place in the order of its scale, so nothing can be at it or above. Choose another rating."
                            .formatted(rating));
        }
    }

    record RequirementsInCircle(List<MilestoneId> path) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "requiresMilestones",
                    "These milestones would wait for each other: %s. Take one requirement out."
                            .formatted(path.stream().map(MilestoneId::value).collect(Collectors.joining(" → "))));
        }
    }

    record MilestoneIsCancelled(MilestoneId milestone) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "milestone",
                    "“%s” is cancelled for good. Propose another milestone; or, if it was cancelled by mistake, correct that entry in"
                                    .formatted(milestone.value())
                            + " the history.");
        }
    }
}
