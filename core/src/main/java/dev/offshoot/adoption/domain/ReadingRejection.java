package dev.offshoot.adoption.domain;

import static dev.offshoot.command.Reason.conflict;

import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;

/** What would make an adoption's other entries impossible. */
public sealed interface ReadingRejection extends AdoptionRejection {

    /** Late news that would leave something known already without sense. */
    record Contradicts(long version, TransitionKind turn, PartialDate occurred) implements ReadingRejection {
        @Override
        public Object about() {
            return version;
        }

        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "With this, entry %s would make no sense: it %s (%s). Correct that entry first, or give another date."
                            .formatted(version, AdoptionRejection.words(turn), occurred.words()));
        }
    }

    /** It would leave something known of another site without sense: of the one it became, or of one that became it. */
    record UpsetsElsewhere(AdoptionId adoption, long version, TransitionKind turn, PartialDate occurred)
            implements ReadingRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "With this, entry %s of the %s would make no sense: it %s (%s). Correct that entry first, or give another date."
                            .formatted(
                                    version,
                                    adoption.stream().wordsInFull(),
                                    AdoptionRejection.words(turn),
                                    occurred.words()));
        }
    }
}
