package dev.offshoot.initiative.domain.milestone;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.command.RequiredRating;
import dev.offshoot.initiative.domain.enabler.Enabler;
import dev.offshoot.initiative.domain.enabler.Enablers;
import dev.offshoot.initiative.domain.milestone.Milestone.Proposal;
import dev.offshoot.initiative.domain.milestone.Milestone.Proposed;
import dev.offshoot.initiative.domain.milestone.Milestone.Terms;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.RatingNotOnScale;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.NoLongerProposed;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.RatingHasNoRank;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.RequirementsInCircle;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is decided when a milestone is proposed, or amended while it is only proposed. */
final class Proposing {

    private Proposing() {}

    static Decision<InitiativeEvent, InitiativeRejection> propose(
            CommandEnvelope<?> asked, ProposeMilestone c, Milestones milestones, Enablers enablers) {
        var known = milestones.find(c.milestone());
        if (known.isPresent() && !(known.get() instanceof Proposed)) {
            return reject(new NoLongerProposed(c.milestone()));
        }
        var missing = c.requiredMilestones().stream()
                .filter(id -> !id.equals(c.milestone()) && milestones.find(id).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return reject(new NotThere(
                    InitiativePart.REQUIRED_MILESTONE, missing.get().value()));
        }
        var circle = milestones.circle(c.milestone(), c.requiredMilestones());
        if (circle.isPresent()) {
            return reject(new RequirementsInCircle(circle.get()));
        }
        var required = new ArrayList<EnablerRequirement>();
        for (var rating : c.requiredEnablers()) {
            var fault = add(required, rating, enablers);
            if (fault.isPresent()) {
                return reject(fault.get());
            }
        }
        var terms = new Terms(c.title(), c.acceptanceTest(), c.planned(), required, c.requiredMilestones());
        return known.filter(m -> told(m, new Proposal(terms, DateAndSource.of(asked))))
                        .isPresent()
                ? alreadyDone()
                : accept(new MilestoneProposed(
                        c.milestone(),
                        terms.title(),
                        terms.acceptanceTest(),
                        terms.planned(),
                        terms.requiredEnablers(),
                        terms.requiredMilestones()));
    }

    private static boolean told(Milestone milestone, Proposal proposal) {
        return milestone instanceof Proposed p
                && p.said().all().stream().anyMatch(said -> said.value().equals(proposal));
    }

    private static Optional<InitiativeRejection> add(
            List<EnablerRequirement> required, RequiredRating wanted, Enablers enablers) {
        var enabler = enablers.find(wanted.enabler()).map(Enabler::adopted);
        if (enabler.isEmpty()) {
            return Optional.of(new NotThere(
                    InitiativePart.REQUIRED_ENABLER, wanted.enabler().value()));
        }
        var point = enabler.get().point(wanted.rating());
        if (point.isEmpty()) {
            return Optional.of(new RatingNotOnScale(
                    "requires",
                    wanted.rating(),
                    enabler.get().points().stream().map(RatingPoint::key).toList()));
        }
        if (point.get().rank().isEmpty()) {
            return Optional.of(new RatingHasNoRank(wanted.rating()));
        }
        required.add(new EnablerRequirement(
                wanted.enabler(),
                enabler.get().title(),
                wanted.rating(),
                point.get().label(),
                point.get().rank().get()));
        return Optional.empty();
    }

    static Milestones evolve(Milestones all, MilestoneProposed e, RecordedEvent<?> recorded) {
        var terms = new Terms(e.title(), e.acceptanceTest(), e.planned(), e.requiredEnablers(), e.requiredMilestones());
        var proposal = new Proposal(terms, DateAndSource.of(recorded));
        var known = all.find(e.milestone());
        if (known.isEmpty()) {
            return all.with(e.milestone(), new Proposed(Timeline.of(proposal, recorded)));
        }
        return known.get() instanceof Proposed before
                ? all.with(e.milestone(), new Proposed(before.said().with(proposal, recorded)))
                : all;
    }
}
