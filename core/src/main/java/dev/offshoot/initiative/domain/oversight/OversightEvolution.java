package dev.offshoot.initiative.domain.oversight;

import dev.offshoot.initiative.domain.oversight.Oversight.Gate;
import dev.offshoot.initiative.domain.oversight.Oversight.Risk;
import dev.offshoot.initiative.domain.oversight.Oversight.Scored;
import dev.offshoot.initiative.domain.oversight.Oversight.Verdict;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is remembered of risks and gates, and how much else was said. */
public final class OversightEvolution {

    private OversightEvolution() {}

    public static Oversight evolve(Oversight oversight, OversightEvent event, RecordedEvent<?> recorded) {
        var telling = DateAndSource.of(recorded);
        return switch (event) {
            case RiskRaised e ->
                oversight.withRisk(
                        e.risk().value(),
                        new Risk(e.title(), Timeline.of(new Scored(e.score(), telling), recorded), Timeline.empty()));
            case RiskRescored e ->
                changed(
                        oversight,
                        e.risk(),
                        risk -> new Risk(
                                risk.title(),
                                risk.scores().with(new Scored(e.to(), telling), recorded),
                                risk.closings()));
            case RiskClosed e ->
                changed(
                        oversight,
                        e.risk(),
                        risk -> new Risk(
                                risk.title(), risk.scores(), risk.closings().with(telling, recorded)));
            case GateConvened e ->
                oversight.withGate(e.gate().value(), new Gate(e.title(), recorded.dated(), Optional.empty()));
            case GateDecided e ->
                Optional.ofNullable(oversight.gates().get(e.gate().value()))
                        .map(gate -> new Gate(
                                gate.title(),
                                gate.convened(),
                                Optional.of(new Verdict(e.decision(), e.conditions(), telling))))
                        .map(gate -> oversight.withGate(e.gate().value(), gate))
                        .orElse(oversight);
            case DeliveryConfidenceAsserted _, HappeningRecorded _, FindingRecorded _ -> oversight.withWords();
        };
    }

    private static Oversight changed(Oversight oversight, RiskId id, UnaryOperator<Risk> change) {
        return Optional.ofNullable(oversight.risks().get(id.value()))
                .map(change)
                .map(risk -> oversight.withRisk(id.value(), risk))
                .orElse(oversight);
    }
}
