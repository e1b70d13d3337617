package dev.offshoot.initiative.domain.enabler;

import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.EnablerCommand.WithdrawAssessment;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.Once;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.time.Timeline.Said;

/** What is decided when an assessment is withdrawn. */
final class Withdrawing {

    private Withdrawing() {}

    static Decision<InitiativeEvent, InitiativeRejection> withdraw(
            CommandEnvelope<WithdrawAssessment> asked, Enablers enablers) {
        var c = asked.command();
        var known = enablers.find(c.enabler());
        if (known.isEmpty()) {
            return reject(new NotThere(InitiativePart.ENABLER, c.enabler().value()));
        }
        var enabler = known.get();
        var made = enabler.said(c.number()).map(Said::value);
        if (made.isEmpty()) {
            return reject(new NotThere(InitiativePart.ASSESSMENT, Integer.toString(c.number())));
        }
        return Once.of(
                asked,
                enabler.withdrawals(c.number()),
                "assessment " + c.number() + " was withdrawn",
                new AssessmentWithdrawn(
                        c.enabler(),
                        enabler.adopted().title(),
                        c.number(),
                        made.get().rating().label(),
                        enabler.besides(c.number()).map(j -> j.rating().label()),
                        c.reason()));
    }
}
