package dev.offshoot.command;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What every stream refuses, whatever it tells. */
public sealed interface StreamRejection extends Rejection {

    record NotYetHappened(PartialDate occurred, LocalDate today) implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "occurred",
                    "%s reaches into the future. Give the date on which it happened, or an open end (2025/..) if it still goes on; a plan has a field of its own."
                            .formatted(occurred.words()));
        }
    }

    record KnownTooLate(KnownSince claim) implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid("knownSince", "It cannot have become known after today. Give the day of the source.");
        }
    }

    record MixedIllustration(boolean streamIsIllustrative, StreamId stream) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "illustrative",
                    streamIsIllustrative
                            ? "%s is illustrative, so everything about it must be marked illustrative. If that is mistaken, take it back and record it anew."
                                    .formatted(stream)
                            : "%s is real, so nothing illustrative can be recorded about it. If that is mistaken, take it back and record it anew."
                                    .formatted(stream));
        }
    }

    record NoSuchStream(StreamId stream) implements StreamRejection {
        @Override
        public Reason reason() {
            return missing(
                    stream.category(),
                    "There is no %s “%s”. Check the name, or record it first."
                            .formatted(stream.category(), stream.key()));
        }
    }

    record NoSuchEvent(StreamId stream, long version) implements StreamRejection {
        @Override
        public Reason reason() {
            return missing("corrects", "%s has no event %s. Choose one from its history.".formatted(stream, version));
        }
    }

    /** @param correction the version of the entry that corrects it */
    record AlreadyCorrected(StreamId stream, long entry, long correction) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "Of %s entry %s has corrected entry %s already. Take entry %s back, then correct entry %s."
                            .formatted(stream, correction, entry, correction, entry));
        }
    }

    /** @param corrects the version of the entry that it corrects */
    record CorrectionReplaced(long version, long corrects) implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "instead",
                    "Entry %s is itself a correction. Take it back, then correct entry %s."
                            .formatted(version, corrects));
        }
    }

    /** @param standing the versions of the entries that would count no more without it */
    record LaterEventsStandOnIt(StreamId stream, long version, List<Long> standing) implements StreamRejection {
        public LaterEventsStandOnIt {
            standing = List.copyOf(standing);
        }

        @Override
        public Reason reason() {
            var first = standing.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "));
            var more = standing.size() > 5 ? " and %s more".formatted(standing.size() - 5) : "";
            return conflict(
                    "corrects",
                    "%1$s of %2$s %3$s on entry %4$s as it is. Take %5$s back or correct %5$s first."
                            .formatted(
                                    (standing.size() == 1 ? "Entry " : "Entries ") + first + more,
                                    stream,
                                    standing.size() == 1 ? "stands" : "stand",
                                    version,
                                    standing.size() == 1 ? "it" : "them"));
        }
    }

    /** What would stand if the correction were made could not have been recorded. */
    record WouldNotHold(Rejection contradiction) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "With this correction what is recorded would not hold. "
                            + contradiction.reason().message());
        }
    }

    /** A later entry, had it been asked on what would stand, would have been refused. */
    record EntryWouldNotHold(StreamId stream, long version, Rejection contradiction) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "Entry %s of %s would not hold together with this: %s"
                            .formatted(version, stream, contradiction.reason().message()));
        }
    }

    record NeedsAnotherAccount(String enteredBy) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    ("This is a baseline, an approval, what one was given for, or a correction of one of these, and %s"
                                    + " entered it. Ask somebody else to correct or undo it.")
                            .formatted(enteredBy));
        }
    }

    record HasEnded(StreamId stream, Ended ended) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "%s %s (%s), and this occurred after that. If it happened before, give the date on which it did; if the date or source of that end is mistaken, correct that entry in the history."
                            .formatted(
                                    stream,
                                    ended.how(),
                                    ended.dated().occurred().words()));
        }
    }

    /** The end of a stream would come before what surely occurred in it. */
    record WentOnAfterwards(StreamId stream, Ended ended, Dated later) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "This end (%s: %s) would come before entry %s of %s (%s). Give the day of the end, or correct that entry in the history first."
                            .formatted(
                                    ended.how(),
                                    ended.dated().occurred().words(),
                                    later.version(),
                                    stream,
                                    later.occurred().words()));
        }
    }

    /** What belongs to a stream would be left without it. */
    record OthersStandOnIt(StreamId stream, List<StreamId> others) implements StreamRejection {
        public OthersStandOnIt {
            others = List.copyOf(others);
        }

        @Override
        public Reason reason() {
            var first = others.stream().limit(5).map(StreamId::toString).collect(Collectors.joining(", "));
            var more = others.size() > 5 ? " and %s more".formatted(others.size() - 5) : "";
            return conflict(
                    "corrects",
                    "With this entry all of %s would be gone, and %s%s would be left without it. Take these back first, or say what should have been recorded instead."
                            .formatted(stream, first, more));
        }
    }

    /** What an undo took away comes back with its file only. */
    record TakenBackWithItsFile(long entry, String batch) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "Entry %s was taken back with all of the import “%s”, and does not come back alone. Record it anew, or import the file again."
                            .formatted(entry, batch));
        }
    }

    record BeforeWhatItFollows(Prerequisite earlier) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It is dated before %s (%s). Give the day on which it happened; if the other date is mistaken, correct that entry in the history first."
                            .formatted(
                                    earlier.what(), earlier.dated().occurred().words()));
        }
    }

    record KnownBeforeItHappened(PartialDate occurred, KnownSince claim) implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "knownSince",
                    "It cannot have been known (%s) before it happened (%s). Correct one of the two dates."
                            .formatted(claim.day(), occurred.words()));
        }
    }

    record FactKnownAlready(String fact) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "fact",
                    "Fact “%s” is recorded already. Correct that entry in its history, or give this one another id."
                            .formatted(fact));
        }
    }

    record NotCorrectedAlone(StreamId stream) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "stream",
                    "%s tells of an import, which is undone as a whole. Undo it, or correct what it brought in the history of each thing."
                            .formatted(stream));
        }
    }

    record NoReasonGiven() implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid("why", "Say why the entry was mistaken.");
        }
    }

    record NothingCorrected(long version) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "instead",
                    "Entry %s says just that, so nothing would be corrected. Change what was mistaken, or leave the entry as it is."
                            .formatted(version));
        }
    }

    record StandsOnNothing(long version) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "What entry %s followed is no longer so. Record anew what happened instead of bringing it back."
                            .formatted(version));
        }
    }

    record NamesWhatCameLater(long version) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "instead",
                    "It names what was recorded after entry %s, and would not count in its place. Take the entry back, and record it anew."
                            .formatted(version));
        }
    }

    record NotReplaced(long version) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "instead",
                    "What entry %s published never changes. Publish another version; or take the entry back, while nothing stands on it, and publish it again."
                            .formatted(version));
        }
    }

    /** @param entry known since then */
    record CorrectedBeforeKnown(KnownSince claim, LocalDate entry) implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "knownSince",
                    "The mistake cannot have been known (%s) before the entry itself (%s). Give a later day, or leave it empty; if the entry was known earlier, take it back and record it again."
                            .formatted(claim.day(), entry));
        }
    }

    record NotTheSameKind(String corrected, String instead) implements StreamRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "instead",
                    "A correction replaces an entry by one of the same kind. Take this one back, then record the other.");
        }
    }

    record NoRoomLeft() implements StreamRejection {
        @Override
        public Reason reason() {
            return new Reason(
                    Reason.Kind.NO_ROOM,
                    "",
                    "The disk of this service is nearly full, so nothing can be recorded just now; everything can still"
                            + " be read. Nothing was changed. Ask whoever runs the service to make room, then try again.");
        }
    }
}
