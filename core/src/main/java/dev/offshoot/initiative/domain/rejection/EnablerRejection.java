package dev.offshoot.initiative.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.Perspective;
import java.util.List;
import java.util.Locale;

/** Why an initiative refuses what concerns enablers and their assessments. */
public interface EnablerRejection {

    record FrameworkNotPublished(String framework) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return missing(
                    "framework",
                    "No framework is published as “%s”. Choose one from the list, or publish it first."
                            .formatted(framework));
        }
    }

    record FrameworkIsRetired(String framework) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "framework", "The framework “%s” is retired. Choose a later version of it.".formatted(framework));
        }
    }

    /** @param field the answer that names the rating */
    record RatingNotOnScale(String field, String rating, List<String> scale) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    field,
                    "“%s” is not on the scale of this enabler. Choose one of: %s."
                            .formatted(rating, String.join(", ", scale)));
        }
    }

    record TopRatingNeedsEvidence(String label) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "evidence",
                    "“%s” is the top rating and needs evidence. Name some that is attached.".formatted(label));
        }
    }

    record NothingToDissentFrom(EnablerId enabler) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "enabler",
                    "This enabler is not assessed, so there is no rating to differ from. Assess it instead.");
        }
    }

    record SamePerspective(Perspective perspective) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "perspective",
                    "The assessment that stands is made from the perspective “%s” already. Choose another for a dissent, or assess the enabler anew."
                            .formatted(
                                    perspective.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
    }

    record SameRating(String label) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid("rating", "“%s” is the rating that stands. A dissent names another.".formatted(label));
        }
    }
}
