package dev.offshoot.initiative.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why an initiative refuses what concerns risks, confidence and gates. */
public interface OversightRejection {

    record ScoreOffMatrix(String field, int value) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(field, "%s is off the matrix. Enter 1 to 5.".formatted(value));
        }
    }

    record ScoredSince(PartialDate scored) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "The risk was scored later than that (%s), so it was open still. Give the day on which it was closed, or correct that entry in the history."
                            .formatted(scored.words()));
        }
    }

    record RiskIsClosed(RiskId risk) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "risk", "The risk “%s” is closed. Raise it again under another title.".formatted(risk.value()));
        }
    }

    record RatingOffConfidenceScale(ConfidenceScale scale, ConfidenceRating rating) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "rating",
                    "%s is not on this scale of confidence. Choose one of: %s."
                            .formatted(
                                    said(rating),
                                    scale.ratings().stream()
                                            .map(RatingOffConfidenceScale::said)
                                            .collect(Collectors.joining(", "))));
        }

        private static String said(ConfidenceRating rating) {
            return rating.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    record NoConditions() implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid("conditions", "To proceed if, the conditions must be said. Enter at least one.");
        }
    }

    record GateIsDecided(GateId gate) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "gate",
                    "The gate review “%s” is decided. Convene another; or, if it was entered wrongly, correct that entry."
                            .formatted(gate.value()));
        }
    }
}
