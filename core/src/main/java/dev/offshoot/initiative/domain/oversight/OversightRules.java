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
import dev.offshoot.initiative.domain.oversight.Oversight.Gate;
import dev.offshoot.initiative.domain.oversight.Oversight.Risk;
import dev.offshoot.initiative.domain.oversight.Oversight.Scored;
import dev.offshoot.initiative.domain.oversight.Oversight.Verdict;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.Taken;
import dev.offshoot.initiative.domain.rejection.Once;
import dev.offshoot.initiative.domain.rejection.OversightRejection.GateIsDecided;
import dev.offshoot.initiative.domain.rejection.OversightRejection.NoConditions;
import dev.offshoot.initiative.domain.rejection.OversightRejection.RatingOffConfidenceScale;
import dev.offshoot.initiative.domain.rejection.OversightRejection.RiskIsClosed;
import dev.offshoot.initiative.domain.rejection.OversightRejection.ScoreOffMatrix;
import dev.offshoot.initiative.domain.rejection.OversightRejection.ScoredSince;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is decided about risks, delivery confidence, gates, happenings and findings. */
public final class OversightRules {

    private OversightRules() {}

    public static Decision<InitiativeEvent, InitiativeRejection> decide(
            CommandEnvelope<OversightCommand> asked, Oversight oversight) {
        return switch (asked.command()) {
            case RaiseRisk c -> raise(c, oversight);
            case RescoreRisk c -> rescore(asked, c, oversight);
            case CloseRisk c -> close(asked, c, oversight);
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

    private static Decision<InitiativeEvent, InitiativeRejection> raise(RaiseRisk c, Oversight oversight) {
        if (oversight.risks().containsKey(c.risk().value())) {
            return reject(new Taken(InitiativePart.RISK, c.risk().value()));
        }
        return offMatrix(c.score())
                .<Decision<InitiativeEvent, InitiativeRejection>>map(Decision::reject)
                .orElseGet(() -> accept(new RiskRaised(c.risk(), c.title(), c.score(), c.owner(), c.response())));
    }

    private static Optional<InitiativeRejection> offMatrix(RiskScore score) {
        return offMatrix("likelihood", score.likelihood()).or(() -> offMatrix("consequence", score.consequence()));
    }

    private static Optional<InitiativeRejection> offMatrix(String field, Optional<Integer> value) {
        return value.filter(v -> v < 1 || v > 5).map(v -> new ScoreOffMatrix(field, v));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> rescore(
            CommandEnvelope<?> asked, RescoreRisk c, Oversight oversight) {
        var risk = oversight.risks().get(c.risk().value());
        if (risk == null) {
            return reject(new NotThere(InitiativePart.RISK, c.risk().value()));
        }
        if (risk.closings().all().stream().anyMatch(end -> asked.dated().surelyAfter(end.dated()))) {
            return reject(new RiskIsClosed(c.risk()));
        }
        var offMatrix = offMatrix(c.score());
        if (offMatrix.isPresent()) {
            return reject(offMatrix.get());
        }
        var told = risk.scores().all().stream()
                .anyMatch(said -> said.value().equals(new Scored(c.score(), DateAndSource.of(asked))));
        return told
                ? alreadyDone()
                : accept(new RiskRescored(c.risk(), risk.title(), before(asked, risk), c.score(), c.reason()));
    }

    private static RiskScore before(CommandEnvelope<?> asked, Risk risk) {
        return risk.scores()
                .before(asked.dated())
                .or(risk.scores()::now)
                .map(Scored::score)
                .orElseThrow();
    }

    private static Decision<InitiativeEvent, InitiativeRejection> close(
            CommandEnvelope<?> asked, CloseRisk c, Oversight oversight) {
        var risk = oversight.risks().get(c.risk().value());
        if (risk == null) {
            return reject(new NotThere(InitiativePart.RISK, c.risk().value()));
        }
        var raised = risk.scores().recordedFirst();
        var later = risk.scores()
                .newest()
                .filter(said ->
                        !raised.equals(Optional.of(said)) && said.dated().surelyAfter(asked.dated()));
        return later.isPresent() && risk.closings().isEmpty()
                ? reject(new ScoredSince(later.get().dated().occurred()))
                : Once.of(
                        asked,
                        risk.closings(),
                        "the risk was closed",
                        new RiskClosed(c.risk(), risk.title(), c.reason()));
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
