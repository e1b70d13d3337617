package dev.offshoot.initiative.domain.enabler;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.EnablerCommand;
import dev.offshoot.initiative.domain.command.EnablerCommand.AdoptFramework;
import dev.offshoot.initiative.domain.command.EnablerCommand.AssessEnabler;
import dev.offshoot.initiative.domain.command.EnablerCommand.AttachEvidence;
import dev.offshoot.initiative.domain.command.EnablerCommand.RaiseBarrier;
import dev.offshoot.initiative.domain.command.EnablerCommand.RecordDissent;
import dev.offshoot.initiative.domain.command.EnablerCommand.ResolveBarrier;
import dev.offshoot.initiative.domain.command.EnablerCommand.WithdrawAssessment;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.FrameworkIsRetired;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.FrameworkNotPublished;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.Taken;
import dev.offshoot.initiative.domain.rejection.Once;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.time.DateAndSource;
import java.util.Optional;

/** What is decided about frameworks, evidence and barriers; assessments are decided in {@link Assessing} and
 * {@link Withdrawing}. */
public final class EnablerRules {

    private EnablerRules() {}

    public static Decision<InitiativeEvent, InitiativeRejection> decide(
            CommandEnvelope<EnablerCommand> asked, Enablers enablers) {
        return switch (asked.command()) {
            case AdoptFramework c -> adopt(asked, c, enablers);
            case AssessEnabler c -> Assessing.assess(asked.of(c), enablers);
            case RecordDissent c -> Assessing.dissent(asked.of(c), enablers);
            case WithdrawAssessment c -> Withdrawing.withdraw(asked.of(c), enablers);
            case AttachEvidence c -> attach(c, enablers);
            case RaiseBarrier c -> raise(c, enablers);
            case ResolveBarrier c -> resolve(asked, c, enablers);
        };
    }

    private static Decision<InitiativeEvent, InitiativeRejection> adopt(
            CommandEnvelope<?> asked, AdoptFramework c, Enablers enablers) {
        var told = enablers.framework(c.framework());
        if (c.offer().isEmpty()) {
            return told.contains(DateAndSource.of(asked))
                    ? alreadyDone()
                    : reject(new FrameworkNotPublished(c.framework()));
        }
        var offer = c.offer().get();
        return told.isEmpty() && offer.retired()
                ? reject(new FrameworkIsRetired(c.framework()))
                : Once.of(
                        asked,
                        told,
                        "this version was adopted",
                        new FrameworkAdopted(c.framework(), offer.title(), offer.enablers()));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> attach(AttachEvidence c, Enablers enablers) {
        if (enablers.evidence().contains(c.evidence().value())) {
            return reject(new Taken(InitiativePart.EVIDENCE, c.evidence().value()));
        }
        return unknown(c.enabler(), enablers)
                .<Decision<InitiativeEvent, InitiativeRejection>>map(Decision::reject)
                .orElseGet(() -> accept(new EvidenceAttached(
                        c.evidence(), c.title(), c.kind(), c.strength(), c.source(), c.reviewBy(), c.enabler())));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> raise(RaiseBarrier c, Enablers enablers) {
        if (enablers.barriers().containsKey(c.barrier().value())) {
            return reject(new Taken(InitiativePart.BARRIER, c.barrier().value()));
        }
        return unknown(c.enabler(), enablers)
                .<Decision<InitiativeEvent, InitiativeRejection>>map(Decision::reject)
                .orElseGet(() -> accept(new BarrierRaised(c.barrier(), c.title(), c.description(), c.enabler())));
    }

    private static Optional<InitiativeRejection> unknown(Optional<EnablerId> enabler, Enablers enablers) {
        return enabler.filter(id -> enablers.find(id).isEmpty())
                .map(id -> new NotThere(InitiativePart.ENABLER, id.value()));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> resolve(
            CommandEnvelope<?> asked, ResolveBarrier c, Enablers enablers) {
        var barrier = enablers.barriers().get(c.barrier().value());
        if (barrier == null) {
            return reject(new NotThere(InitiativePart.BARRIER, c.barrier().value()));
        }
        return Once.of(
                asked,
                barrier.resolved(),
                "the barrier was resolved",
                new BarrierResolved(c.barrier(), barrier.title(), c.how()));
    }
}
