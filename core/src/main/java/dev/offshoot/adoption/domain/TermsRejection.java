package dev.offshoot.adoption.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;

/** What is not said that the counting of a site needs. */
public sealed interface TermsRejection extends AdoptionRejection {

    record NoDefinitionInForce(PartialDate occurred) implements TermsRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    ("No adoption definition was in force then (%s), so nobody could say whether the site counts as"
                                    + " adopted. Set one on the initiative, from that date or earlier.")
                            .formatted(occurred.words()));
        }
    }

    record NoSustainmentTest(int definition) implements TermsRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "howMet",
                    ("Version %s of the adoption definition has no sustainment test, so nothing can be said to have met"
                                    + " it. Set a version with a test on the initiative.")
                            .formatted(definition));
        }
    }

    record NoReasonForLeaving() implements TermsRejection {
        @Override
        public Reason reason() {
            return invalid("reason", "Say why the site left.");
        }
    }

    record NoSuchCoreComponents(int version) implements TermsRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "coreComponents",
                    "The initiative has published no version %s of its core components. Give one it has, or publish that first."
                            .formatted(version));
        }
    }
}
