package dev.offshoot.initiative.domain.milestone;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ApproveRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RecordAgreedRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RejectRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RequestRebaseline;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.AgreementNeedsSource;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.AnotherWaited;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.ApproverAskedForIt;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.ApproverEnteredIt;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.NoRebaselineAsked;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.RebaselinePending;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.SameDate;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.provenance.OnBehalfOf;
import dev.offshoot.time.DateAndSource;
import java.util.Optional;
import java.util.stream.Stream;

/** What is decided about new baselines: asked for by one person, approved by another. */
final class Rebaselining {

    private Rebaselining() {}

    static Decision<InitiativeEvent, InitiativeRejection> request(
            CommandEnvelope<?> asked, RequestRebaseline c, Milestones milestones) {
        return MilestoneRules.baselined(asked, c.milestone(), milestones, m -> {
            var request = new RebaselineRequest(
                    m.baselineBefore(asked.dated()),
                    c.date(),
                    c.cause(),
                    c.reason(),
                    c.askedBy().orElse(asked.actor()),
                    asked.actor(),
                    DateAndSource.of(asked));
            return m.hasAsked(request)
                    ? alreadyDone()
                    : fault(asked, m, request)
                            .<Decision<InitiativeEvent, InitiativeRejection>>map(Decision::reject)
                            .orElseGet(() -> accept(request.requested(c.milestone(), m.terms())));
        });
    }

    static Decision<InitiativeEvent, InitiativeRejection> approve(
            CommandEnvelope<?> asked, ApproveRebaseline c, Milestones milestones) {
        return MilestoneRules.baselined(asked, c.milestone(), milestones, m -> {
            var fault = undecidable(asked, c.milestone(), m);
            if (fault.isPresent()) {
                return reject(fault.get());
            }
            var request = m.pending().orElseThrow().value();
            var approver = c.approvedBy().orElse(asked.actor());
            var own = c.elsewhere()
                    ? OnBehalfOf.same(request.askedBy(), approver)
                    : OnBehalfOf.ownApproval(request.askedBy(), request.account(), approver, asked.actor());
            return own
                    ? reject(ownRequest(request, approver, asked.actor()))
                    : accept(request.rebaselined(c.milestone(), m.terms(), m.baselineBefore(asked.dated()), approver));
        });
    }

    static Decision<InitiativeEvent, InitiativeRejection> refuse(
            CommandEnvelope<?> asked, RejectRebaseline c, Milestones milestones) {
        return MilestoneRules.baselined(asked, c.milestone(), milestones, m -> {
            var fault = undecidable(asked, c.milestone(), m);
            if (fault.isPresent()) {
                return reject(fault.get());
            }
            return c.reason().isBlank()
                    ? reject(new LeftBlank("reason"))
                    : accept(new RebaselineRejected(
                            c.milestone(),
                            m.terms().title(),
                            m.pending().orElseThrow().value().to(),
                            c.reason(),
                            c.rejectedBy().orElse(asked.actor())));
        });
    }

    /** What was agreed elsewhere is a fact like others, and needs the source that shows it. */
    static Decision<InitiativeEvent, InitiativeRejection> record(
            CommandEnvelope<?> asked, RecordAgreedRebaseline c, Milestones milestones) {
        return MilestoneRules.baselined(asked, c.milestone(), milestones, m -> {
            if (asked.metadata().provenance().source().isEmpty()) {
                return reject(new AgreementNeedsSource());
            }
            var asker = c.askedBy().orElse(OnBehalfOf.NOT_STATED);
            var approver = c.approvedBy().orElse(OnBehalfOf.NOT_STATED);
            var from = m.baselineBefore(asked.dated());
            var request = new RebaselineRequest(
                    from, c.date(), c.cause(), c.reason(), asker, asked.actor(), DateAndSource.of(asked));
            var fault = fault(asked, m, request);
            if (fault.isPresent()) {
                return reject(fault.get());
            }
            return OnBehalfOf.same(asker, approver)
                    ? reject(new ApproverAskedForIt(approver))
                    : accept(
                            request.requested(c.milestone(), m.terms()),
                            request.rebaselined(c.milestone(), m.terms(), from, approver));
        });
    }

    private static Optional<InitiativeRejection> undecidable(CommandEnvelope<?> asked, MilestoneId id, Baselined m) {
        return m.pending().isEmpty()
                ? Optional.of(new NoRebaselineAsked(id))
                : m.waitingAt(asked.dated()).map(AnotherWaited::new);
    }

    private static Optional<InitiativeRejection> fault(
            CommandEnvelope<?> asked, Baselined m, RebaselineRequest request) {
        if (m.pending().isPresent()) {
            return Optional.of(new RebaselinePending(m.pending().get().value().to()));
        }
        if (request.reason().isBlank()) {
            return Optional.of(new LeftBlank("reason"));
        }
        return request.from().equals(request.to())
                ? Optional.of(new SameDate("date", request.to()))
                : m.waitingWhen(asked.dated()).map(AnotherWaited::new);
    }

    /** Who enters a request for somebody else has not asked for it, and may not approve it either. */
    private static InitiativeRejection ownRequest(RebaselineRequest request, String approver, String account) {
        var asker = request.askedBy();
        return Stream.of(request.account(), approver, account).anyMatch(name -> OnBehalfOf.same(asker, name))
                ? new ApproverAskedForIt(asker)
                : new ApproverEnteredIt(request.account(), asker);
    }
}
