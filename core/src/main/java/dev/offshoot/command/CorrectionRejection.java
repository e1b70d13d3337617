package dev.offshoot.command;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.provenance.KnownSince;
import dev.offshoot.stream.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Why an entry is not taken back or put right so. */
public sealed interface CorrectionRejection extends StreamRejection {

    record NoSuchEvent(StreamId stream, long version) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return missing(
                    "corrects",
                    "The %s has no entry %s. Choose one from its history.".formatted(stream.words(), version));
        }
    }

    /** @param correction the version of the entry that corrects it */
    record AlreadyCorrected(StreamId stream, long entry, long correction) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "Of the %s, entry %s has corrected entry %s already. Take entry %s back, then correct entry %s."
                            .formatted(stream.words(), correction, entry, correction, entry));
        }
    }

    /** @param corrects the version of the entry that it corrects */
    record CorrectionReplaced(long version, long corrects) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "action",
                    "Entry %s is itself a correction. Take it back, then correct entry %s."
                            .formatted(version, corrects));
        }
    }

    /** @param standing the versions of the entries that would count no more without it */
    record LaterEventsStandOnIt(StreamId stream, long version, List<Long> standing) implements CorrectionRejection {
        public LaterEventsStandOnIt {
            standing = List.copyOf(standing);
        }

        @Override
        public Reason reason() {
            var first = standing.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "));
            var more = standing.size() > 5 ? " and %s more".formatted(standing.size() - 5) : "";
            return conflict(
                    "corrects",
                    "%1$s of the %2$s %3$s on entry %4$s as it is. Take %5$s back or correct %5$s first."
                            .formatted(
                                    (standing.size() == 1 ? "Entry " : "Entries ") + first + more,
                                    stream.words(),
                                    standing.size() == 1 ? "stands" : "stand",
                                    version,
                                    standing.size() == 1 ? "it" : "them"));
        }
    }

    /** What would stand if the correction were made could not have been recorded. */
    record WouldNotHold(Rejection contradiction) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "With this correction what is recorded would not hold. "
                            + contradiction.reason().message());
        }
    }

    /** A later entry, had it been asked on what would stand, would have been refused. */
    record EntryWouldNotHold(StreamId stream, long version, Rejection contradiction) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "Entry %s of the %s would not hold together with this: %s"
                            .formatted(
                                    version,
                                    stream.wordsInFull(),
                                    contradiction.reason().message()));
        }
    }

    record NeedsAnotherAccount(String enteredBy) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    ("This is a baseline, an approval, what one was given for, or a correction of one of these, and %s"
                                    + " entered it. Ask somebody else to correct or undo it.")
                            .formatted(enteredBy));
        }
    }

    /** What belongs to a stream would be left without it. */
    record OthersStandOnIt(StreamId stream, List<StreamId> others) implements CorrectionRejection {
        public OthersStandOnIt {
            others = List.copyOf(others);
        }

        @Override
        public Reason reason() {
            var first = others.stream().limit(5).map(StreamId::wordsInFull).collect(Collectors.joining(", "));
            var more = others.size() > 5 ? " and %s more".formatted(others.size() - 5) : "";
            return conflict(
                    "corrects",
                    "With this entry all of the %s would be gone, and %s%s would be left without it. Take these back first, or say what should have been recorded instead."
                            .formatted(stream.words(), first, more));
        }
    }

    /** What an undo took away comes back with its file only. */
    record TakenBackWithItsFile(long entry, String batch) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "Entry %s was taken back with all of the import “%s”, and does not come back alone. Record it anew, or import the file again."
                            .formatted(entry, batch));
        }
    }

    record NotCorrectedAlone(StreamId stream) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "stream",
                    "The %s tells of an import, which is undone as a whole. Undo it, or correct what it brought in the history of each thing."
                            .formatted(stream.words()));
        }
    }

    record NoReasonGiven() implements CorrectionRejection {
        @Override
        public Reason reason() {
            return invalid("why", "Say why the entry was mistaken.");
        }
    }

    record NothingCorrected(long version) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "answers",
                    "Entry %s says just that, so nothing would be corrected. Change what was mistaken, or leave the entry as it is."
                            .formatted(version));
        }
    }

    record StandsOnNothing(long version) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "What entry %s followed is no longer so. Record anew what happened instead of bringing it back."
                            .formatted(version));
        }
    }

    /** What cannot be read does not come back. */
    record StaysTakenBack(long version) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "Entry %s cannot be read, so it stays taken back. To say otherwise what happened, correct entry %s once more, or record it anew."
                            .formatted(version, version));
        }
    }

    record NamesWhatCameLater(long version) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "answers",
                    "It names what was recorded after entry %s, and would not count in its place. Take the entry back, and record it anew."
                            .formatted(version));
        }
    }

    record NotReplaced(long version) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "action",
                    "What entry %s published never changes. Publish another version; or take the entry back, while nothing stands on it, and publish it again."
                            .formatted(version));
        }
    }

    /** @param entry known since then */
    record CorrectedBeforeKnown(KnownSince claim, LocalDate entry) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "knownSince",
                    "The mistake cannot have been known (%s) before the entry itself (%s). Give a later day, or leave it empty; if the entry was known earlier, take it back and record it again."
                            .formatted(claim.day(), entry));
        }
    }

    record NotTheSameKind(String corrected, String instead) implements CorrectionRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "action",
                    "A correction replaces an entry by one of the same kind. Take this one back, then record the other.");
        }
    }
}
