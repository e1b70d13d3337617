package dev.offshoot.initiative.domain.enabler;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.EnablerCommand.AssessEnabler;
import dev.offshoot.initiative.domain.command.EnablerCommand.RecordDissent;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.NothingToDissentFrom;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.RatingNotOnScale;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.SamePerspective;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.SameRating;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.TopRatingNeedsEvidence;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is decided about assessments of enablers. */
final class Assessing {

    private Assessing() {}

    static Decision<InitiativeEvent, InitiativeRejection> assess(
            CommandEnvelope<AssessEnabler> asked, Enablers enablers) {
        var c = asked.command();
        return rated(c.enabler(), c.rating(), c.rationale(), enablers, (enabler, rating) -> {
            var unproven = unproven(enabler, rating, c.evidence(), enablers);
            if (unproven.isPresent()) {
                return reject(unproven.get());
            }
            var before = enabler.before(asked.dated());
            return accept(new EnablerAssessed(
                    c.enabler(),
                    enabler.adopted().title(),
                    enabler.counted() + 1,
                    before.map(j -> j.rating().label()),
                    rating,
                    c.rationale(),
                    c.assessor().orElse(asked.actor()),
                    c.perspective(),
                    c.evidence()));
        });
    }

    /** The top rating needs evidence, whoever gives it. */
    private static Optional<InitiativeRejection> unproven(
            Enabler enabler, RatingPoint rating, List<EvidenceId> evidence, Enablers enablers) {
        var missing = enablers.missing(evidence);
        if (missing.isPresent()) {
            return Optional.of(
                    new NotThere(InitiativePart.EVIDENCE, missing.get().value()));
        }
        return evidence.isEmpty() && isTop(enabler, rating)
                ? Optional.of(new TopRatingNeedsEvidence(rating.label()))
                : Optional.empty();
    }

    private static boolean isTop(Enabler enabler, RatingPoint rating) {
        return rating.rank().isPresent()
                && rating.rank().equals(enabler.adopted().topRank());
    }

    static Decision<InitiativeEvent, InitiativeRejection> dissent(
            CommandEnvelope<RecordDissent> asked, Enablers enablers) {
        var c = asked.command();
        return rated(c.enabler(), c.rating(), c.rationale(), enablers, (enabler, rating) -> {
            var unproven = unproven(enabler, rating, c.evidence(), enablers);
            if (unproven.isPresent()) {
                return reject(unproven.get());
            }
            var standing = enabler.at(asked.dated());
            if (standing.isEmpty()) {
                return reject(new NothingToDissentFrom(c.enabler()));
            }
            var stands = standing.get();
            if (stands.perspective() == c.perspective()) {
                return reject(new SamePerspective(c.perspective()));
            }
            return stands.rating().key().equals(rating.key())
                    ? reject(new SameRating(rating.label()))
                    : accept(new DissentRecorded(
                            c.enabler(),
                            enabler.adopted().title(),
                            stands.number(),
                            stands.rating().label(),
                            rating,
                            c.rationale(),
                            c.dissenter().orElse(asked.actor()),
                            c.perspective(),
                            c.evidence()));
        });
    }

    private static Decision<InitiativeEvent, InitiativeRejection> rated(
            EnablerId id,
            String rating,
            String rationale,
            Enablers enablers,
            BiFunction<Enabler, RatingPoint, Decision<InitiativeEvent, InitiativeRejection>> decide) {
        var enabler = enablers.find(id);
        if (enabler.isEmpty()) {
            return reject(new NotThere(InitiativePart.ENABLER, id.value()));
        }
        if (rationale.isBlank()) {
            return reject(new LeftBlank("rationale"));
        }
        var adopted = enabler.get().adopted();
        var point = adopted.point(rating);
        return point.isPresent()
                ? decide.apply(enabler.get(), point.get())
                : reject(new RatingNotOnScale(
                        "rating",
                        rating,
                        adopted.points().stream().map(RatingPoint::key).toList()));
    }
}
