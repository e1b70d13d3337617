package dev.offshoot.initiative.projection.narrative;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.projection.Counting;
import dev.offshoot.stream.RecordedEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What stood before an event, worked out from all that counts, since late news may have changed it. */
final class Moves {

    private final RecordedEvent<? extends InitiativeEvent> event;
    private final Supplier<Counting<InitiativeEvent>> counting;

    Moves(RecordedEvent<? extends InitiativeEvent> event, Supplier<Counting<InitiativeEvent>> counting) {
        this.event = event;
        this.counting = counting;
    }

    /** The baseline in force just before it. */
    Optional<PartialDate> agreed(MilestoneId milestone) {
        return before(List.of("agreed", milestone), other -> baseline(other, milestone));
    }

    /** The date believed in just before it. */
    Optional<PartialDate> believed(MilestoneId milestone) {
        return before(
                List.of("believed", milestone),
                other -> other instanceof MilestoneReforecast e && e.milestone().equals(milestone)
                        ? Optional.of(e.to())
                        : baseline(other, milestone));
    }

    private static Optional<PartialDate> baseline(InitiativeEvent other, MilestoneId milestone) {
        return switch (other) {
            case MilestoneBaselined e when e.milestone().equals(milestone) -> Optional.of(e.date());
            case MilestoneRebaselined e when e.milestone().equals(milestone) -> Optional.of(e.to());
            default -> Optional.empty();
        };
    }

    /** The score that stood just before it. */
    Optional<RiskScore> score(RiskId risk) {
        return before(List.of("score", risk), other -> switch (other) {
            case RiskRaised e when e.risk().equals(risk) -> Optional.of(e.score());
            case RiskRescored e when e.risk().equals(risk) -> Optional.of(e.to());
            default -> Optional.empty();
        });
    }

    /** The label of the rating that stood just before it, of the assessments not withdrawn by then or by it. */
    Optional<String> rating(EnablerId enabler) {
        var withdrawn = withdrawn(enabler);
        return before(
                List.of("rating", enabler, withdrawn),
                other -> assessed(other, enabler)
                        .filter(e -> !withdrawn.contains(e.number()))
                        .map(e -> e.rating().label()));
    }

    private static Optional<EnablerAssessed> assessed(InitiativeEvent other, EnablerId enabler) {
        return other instanceof EnablerAssessed e && e.enabler().equals(enabler) ? Optional.of(e) : Optional.empty();
    }

    /** The numbers of the assessments withdrawn before the event was recorded, or by it. */
    private Set<Integer> withdrawn(EnablerId enabler) {
        var numbers = new HashSet<Integer>();
        for (var other : counting.get().events()) {
            if (other.event() instanceof AssessmentWithdrawn e
                    && e.enabler().equals(enabler)
                    && !other.dated().surelyAfter(event.dated())) {
                numbers.add(e.number());
            }
        }
        return numbers;
    }

    private <T> Optional<T> before(List<?> thing, Function<InitiativeEvent, Optional<T>> said) {
        return counting.get().said(thing, said).before(event.dated());
    }
}
