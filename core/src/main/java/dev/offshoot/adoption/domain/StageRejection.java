package dev.offshoot.adoption.domain;

import static dev.offshoot.command.Reason.conflict;

import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;

/** What a site cannot do from where it stands. */
public sealed interface StageRejection extends AdoptionRejection {

    record AlreadyLive(PartialDate since) implements StageRejection {
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

    record LiveBefore(PartialDate left) implements StageRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "", "It had been live before and left (%s). Record that it returned.".formatted(left.words()));
        }
    }

    record NeverLeft(PartialDate occurred) implements StageRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "",
                    "It had not been live and left before then (%s). Record that it went live."
                            .formatted(occurred.words()));
        }
    }

    record NotLive(PartialDate occurred) implements StageRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It was not live then (%s). Record first when it went live, or give a date on which it was live."
                            .formatted(occurred.words()));
        }
    }

    record IsPaused(PartialDate since) implements StageRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It had paused since %s. Record first when it resumed, or give another date."
                            .formatted(since.words()));
        }
    }

    record AlreadyEmbedded(PartialDate since) implements StageRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It is embedded since %s. If its date or source is mistaken, correct that entry."
                            .formatted(since.words()));
        }
    }

    record NothingToPause(PartialDate occurred) implements StageRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "Nothing was under way then (%s). Record first how far it had come, or give another date."
                            .formatted(occurred.words()));
        }
    }

    record NotPaused(PartialDate occurred) implements StageRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It had not paused then (%s). Record first when it paused, or give another date."
                            .formatted(occurred.words()));
        }
    }

    /** Told again: it would not count, or take the place of what is recorded. */
    record AlreadyRecorded(String what, PartialDate occurred) implements StageRejection {
        AlreadyRecorded(StageTransition step) {
            this("that it " + AdoptionRejection.words(step.turn()), step.occurred());
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
    record UnderwayBefore(TransitionKind turn, PartialDate occurred) implements StageRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It %s before that (%s), so it had been identified by then. Give an earlier date, or correct that entry first."
                            .formatted(AdoptionRejection.words(turn), occurred.words()));
        }
    }

    record NotBeforeLive(PartialDate live) implements StageRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "A site declines before it goes live, and this one went live (%s). Record that it left."
                            .formatted(live.words()));
        }
    }
}
