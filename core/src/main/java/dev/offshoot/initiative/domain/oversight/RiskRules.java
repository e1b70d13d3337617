package dev.offshoot.initiative.domain.oversight;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.OversightCommand.CloseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.RaiseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.RescoreRisk;
import dev.offshoot.initiative.domain.oversight.Oversight.Risk;
import dev.offshoot.initiative.domain.oversight.Oversight.Scored;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.Taken;
import dev.offshoot.initiative.domain.rejection.Once;
import dev.offshoot.initiative.domain.rejection.OversightRejection.RiskIsClosed;
import dev.offshoot.initiative.domain.rejection.OversightRejection.ScoreOffMatrix;
import dev.offshoot.initiative.domain.rejection.OversightRejection.ScoredSince;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.time.DateAndSource;
import java.util.Optional;

/** What is decided about risks. */
final class RiskRules {

    private RiskRules() {}

    static Decision<InitiativeEvent, InitiativeRejection> raise(RaiseRisk c, Oversight oversight) {
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

    static Decision<InitiativeEvent, InitiativeRejection> rescore(
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

    static Decision<InitiativeEvent, InitiativeRejection> close(
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
}
