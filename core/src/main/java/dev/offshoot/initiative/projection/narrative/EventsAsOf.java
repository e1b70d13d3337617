package dev.offshoot.initiative.projection.narrative;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.projection.Counting;
import dev.offshoot.stream.RecordedEvent;
import java.util.function.Supplier;

/** Events with what they say of others worked out anew. */
final class EventsAsOf {

    private final Moves moves;

    private EventsAsOf(Moves moves) {
        this.moves = moves;
    }

    static InitiativeEvent of(
            RecordedEvent<? extends InitiativeEvent> event, Supplier<Counting<InitiativeEvent>> counting) {
        return new EventsAsOf(new Moves(event, counting)).of(event.event());
    }

    private InitiativeEvent of(InitiativeEvent event) {
        return switch (event) {
            case EnablerAssessed e ->
                new EnablerAssessed(
                        e.enabler(),
                        e.title(),
                        e.number(),
                        moves.rating(e.enabler()),
                        e.rating(),
                        e.rationale(),
                        e.assessor(),
                        e.perspective(),
                        e.evidence());
            case AssessmentWithdrawn e ->
                new AssessmentWithdrawn(
                        e.enabler(), e.title(), e.number(), e.withdrawn(), moves.rating(e.enabler()), e.reason());
            case MilestoneReforecast e ->
                new MilestoneReforecast(
                        e.milestone(),
                        e.title(),
                        moves.believed(e.milestone()).orElseGet(PartialDate::unknown),
                        e.to(),
                        e.cause(),
                        e.reason());
            case RebaselineRequested e ->
                new RebaselineRequested(
                        e.milestone(), e.title(), agreed(e.milestone()), e.to(), e.cause(), e.reason(), e.askedBy());
            case MilestoneRebaselined e ->
                new MilestoneRebaselined(
                        e.milestone(),
                        e.title(),
                        agreed(e.milestone()),
                        e.to(),
                        e.cause(),
                        e.reason(),
                        e.askedBy(),
                        e.approvedBy());
            case MilestoneAchieved e ->
                new MilestoneAchieved(
                        e.milestone(),
                        e.title(),
                        moves.agreed(e.milestone()),
                        e.actual(),
                        e.evidence(),
                        e.waiver(),
                        e.unmet());
            case RiskRescored e ->
                new RiskRescored(e.risk(), e.title(), moves.score(e.risk()).orElse(e.from()), e.to(), e.reason());
            default -> event;
        };
    }

    private PartialDate agreed(MilestoneId milestone) {
        return moves.agreed(milestone).orElseGet(PartialDate::unknown);
    }
}
