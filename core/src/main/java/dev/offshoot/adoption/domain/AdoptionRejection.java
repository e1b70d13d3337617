package dev.offshoot.adoption.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;

import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.PartialDate;

/** Why a site's adoption refuses. */
public sealed interface AdoptionRejection extends Rejection {

    record NoDefinitionInForce(PartialDate occurred) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    ("No adoption definition was in force then (%s), so nobody could say whether the site counts as"
                                    + " adopted. Set one on the initiative, from that date or earlier.")
                            .formatted(occurred.words()));
        }
    }

    record NoSustainmentTest(int definition) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "howMet",
                    ("Version %s of the adoption definition has no sustainment test, so nothing can be said to have met"
                                    + " it. Set a version with a test on the initiative.")
                            .formatted(definition));
        }
    }

    record NoReasonForLeaving() implements AdoptionRejection {
        @Override
        public Reason reason() {
            return invalid("reason", "Say why the site left.");
        }
    }

    record AlreadyLive(PartialDate since) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    ("It is recorded as live since %s, and is live once at a time. If its date or source is"
                                    + " mistaken, correct that entry. If there was an earlier spell, take that entry back, record the"
                                    + " earlier spell and its end, then record the return.")
                            .formatted(since.words()));
        }
    }

    record LiveBefore(PartialDate left) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "", "It had been live before and left (%s). Record that it returned.".formatted(left.words()));
        }
    }

    record NeverLeft(PartialDate occurred) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "",
                    "It had not been live and left before then (%s). Record that it went live."
                            .formatted(occurred.words()));
        }
    }

    record NotLive(PartialDate occurred) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It was not live then (%s). Record first when it went live, or give a date on which it was live."
                            .formatted(occurred.words()));
        }
    }

    record IsPaused(PartialDate since) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It had paused since %s. Record first when it resumed, or give another date."
                            .formatted(since.words()));
        }
    }

    record AlreadyEmbedded(PartialDate since) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It is embedded since %s. If its date or source is mistaken, correct that entry."
                            .formatted(since.words()));
        }
    }

    record NothingToPause(PartialDate occurred) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "Nothing was under way then (%s). Record first how far it had come, or give another date."
                            .formatted(occurred.words()));
        }
    }

    record NotPaused(PartialDate occurred) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It had not paused then (%s). Record first when it paused, or give another date."
                            .formatted(occurred.words()));
        }
    }

    /** Told again: it would not count, or take the place of what is recorded. */
    record AlreadyRecorded(String what, PartialDate occurred) implements AdoptionRejection {
        AlreadyRecorded(StageTransition step) {
            this("that it " + words(step.turn()), step.occurred());
        }

        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    ("It is recorded already: %s (%s). If its date or source is mistaken, or it happened more than once,"
                                    + " correct that entry in the history to the first time, then record what came after.")
                            .formatted(what, occurred.words()));
        }
    }

    /** It was found after it had come forward. */
    record UnderwayBefore(TransitionKind turn, PartialDate occurred) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It %s before that (%s), so it had been identified by then. Give an earlier date, or correct that entry first."
                            .formatted(words(turn), occurred.words()));
        }
    }

    record NotBeforeLive(PartialDate live) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "A site declines before it goes live, and this one went live (%s). Record that it left."
                            .formatted(live.words()));
        }
    }

    record NoSuchCoreComponents(int version) implements AdoptionRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "coreComponents",
                    "The initiative has published no version %s of its core components. Give one it has, or publish that first."
                            .formatted(version));
        }
    }

    /** Late news that would leave something known already without sense. */
    record Contradicts(long version, TransitionKind turn, PartialDate occurred) implements AdoptionRejection {
        @Override
        public Object about() {
            return version;
        }

        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "With this, entry %s would make no sense: it %s (%s). Correct that entry first, or give another date."
                            .formatted(version, words(turn), occurred.words()));
        }
    }

    /** It would leave something known of another site without sense: of the one it became, or of one that became it. */
    record UpsetsElsewhere(AdoptionId adoption, long version, TransitionKind turn, PartialDate occurred)
            implements AdoptionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "With this, entry %s of %s would make no sense: “%s” %s (%s). Correct that entry first, or give another date."
                            .formatted(version, adoption.stream(), adoption.site(), words(turn), occurred.words()));
        }
    }

    private static String words(TransitionKind turn) {
        return switch (turn) {
            case IDENTIFIED -> "was identified";
            case CONTACTED -> "was contacted";
            case INTERESTED -> "showed interest";
            case COMMITTED -> "committed";
            case PREPARING -> "started to prepare";
            case DECLINED -> "declined";
            case WENT_LIVE -> "went live";
            case EMBEDDED -> "was embedded";
            case PAUSED -> "paused";
            case RESUMED -> "resumed";
            case LEFT -> "left";
            case RETURNED -> "returned";
        };
    }
}
