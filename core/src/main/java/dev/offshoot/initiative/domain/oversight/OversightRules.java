package dev.offshoot.initiative.domain.oversight;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.OversightCommand;
import dev.offshoot.initiative.domain.command.OversightCommand.AssertDeliveryConfidence;
import dev.offshoot.initiative.domain.command.OversightCommand.CloseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.ConveneGate;
import dev.offshoot.initiative.domain.command.OversightCommand.DecideGate;
import dev.offshoot.initiative.domain.command.OversightCommand.RaiseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordFinding;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordHappening;
import dev.offshoot.initiative.domain.command.OversightCommand.RescoreRisk;
import dev.offshoot.initiative.domain.oversight.Oversight.Verdict;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.Taken;
import dev.offshoot.initiative.domain.rejection.OversightRejection.GateIsDecided;
import dev.offshoot.initiative.domain.rejection.OversightRejection.NoConditions;
import dev.offshoot.initiative.domain.rejection.OversightRejection.RatingOffConfidenceScale;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.time.DateAndSource;

/** What is decided about delivery confidence, gates, happenings and findings; risks are decided in {@link RiskRules}. */
public final class OversightRules {

    private OversightRules() {}

    public static Decision<InitiativeEvent, InitiativeRejection> decide(
            CommandEnvelope<OversightCommand> asked, Oversight oversight) {
        return switch (asked.command()) {
            case RaiseRisk c -> RiskRules.raise(c, oversight);
            case RescoreRisk c -> RiskRules.rescore(asked, c, oversight);
            case CloseRisk c -> RiskRules.close(asked, c, oversight);
            case AssertDeliveryConfidence c -> confide(asked, c);
            case ConveneGate c ->
                oversight.gates().containsKey(c.gate().value())
                        ? reject(new Taken(InitiativePart.GATE, c.gate().value()))
                        : accept(new GateConvened(c.gate(), c.title(), c.planned()));
            case DecideGate c -> decide(asked, c, oversight);
            case RecordHappening c -> accept(new HappeningRecorded(c.text(), c.quantity(), c.unit()));
            case RecordFinding c -> accept(new FindingRecorded(c.text(), c.concludedBy(), c.quantity(), c.unit()));
        };
    }

    private static Decision<InitiativeEvent, InitiativeRejection> confide(
            CommandEnvelope<?> asked, AssertDeliveryConfidence c) {
        if (!c.scale().ratings().contains(c.rating())) {
            return reject(new RatingOffConfidenceScale(c.scale(), c.rating()));
        }
        return c.rationale().isBlank()
                ? reject(new LeftBlank("rationale"))
                : accept(new DeliveryConfidenceAsserted(
                        c.scale(), c.rating(), c.rationale(), c.assertedBy().orElse(asked.actor())));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> decide(
            CommandEnvelope<?> asked, DecideGate c, Oversight oversight) {
        var gate = oversight.gates().get(c.gate().value());
        if (gate == null) {
            return reject(new NotThere(InitiativePart.GATE, c.gate().value()));
        }
        if (c.decision() == GateDecision.PROCEED_IF && c.conditions().isEmpty()) {
            return reject(new NoConditions());
        }
        if (gate.verdict().isEmpty()) {
            return accept(new GateDecided(
                    c.gate(),
                    gate.title(),
                    c.decision(),
                    c.conditions(),
                    c.decidedBy().orElse(asked.actor())));
        }
        return gate.verdict().get().equals(new Verdict(c.decision(), c.conditions(), DateAndSource.of(asked)))
                ? alreadyDone()
                : reject(new GateIsDecided(c.gate()));
    }
}
