package dev.offshoot.command;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What every stream refuses, whatever it tells. */
public sealed interface StreamRejection extends Rejection
        permits CorrectionRejection,
                StreamRejection.NotYetHappened,
                StreamRejection.KnownTooLate,
                StreamRejection.MixedIllustration,
                StreamRejection.NoSuchStream,
                StreamRejection.HasEnded,
                StreamRejection.WentOnAfterwards,
                StreamRejection.BeforeWhatItFollows,
                StreamRejection.KnownBeforeItHappened,
                StreamRejection.FactKnownAlready,
                StreamRejection.SaidOtherwise,
                StreamRejection.CannotBeRead,
                StreamRejection.NoRoomLeft {

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
                            ? "The %s is illustrative, so everything about it must be marked illustrative. If that is mistaken, take it back and record it anew."
                                    .formatted(stream.words())
                            : "The %s is real, so nothing illustrative can be recorded about it. If that is mistaken, take it back and record it anew."
                                    .formatted(stream.words()));
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

    record HasEnded(StreamId stream, Ended ended) implements StreamRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "The %s %s (%s), and this occurred after that. If it happened before, give the date on which it did; if the date or source of that end is mistaken, correct that entry in the history."
                            .formatted(
                                    stream.words(),
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
                    "This end (%s: %s) would come before entry %s of the %s (%s). Give the day of the end, or correct that entry in the history first."
                            .formatted(
                                    ended.how(),
                                    ended.dated().occurred().words(),
                                    later.version(),
                                    stream.words(),
                                    later.occurred().words()));
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

    /** @param differing what an entry says otherwise; empty where another kind of entry makes it so already */
    record SaidOtherwise(PartialDate occurred, List<String> differing) implements StreamRejection {
        public SaidOtherwise {
            differing = List.copyOf(differing);
        }

        @Override
        public Reason reason() {
            return differing.isEmpty()
                    ? conflict(
                            "",
                            "This would change nothing: another entry of that date makes it so already (%s). If that one is mistaken, correct it in its history."
                                    .formatted(occurred.words()))
                    : conflict(
                            differing.getFirst(),
                            "This is recorded already (%s), though not with this as %s, which would not count. If what is recorded is mistaken, correct that entry in its history."
                                    .formatted(occurred.words(), quoted(differing)));
        }

        private static String quoted(List<String> fields) {
            return fields.stream().map("“%s”"::formatted).collect(Collectors.joining(" and "));
        }
    }

    /**
     * Nothing is decided on a stream of which an entry cannot be read.
     *
     * @param stream as it is written in the log
     * @param afterGap whether entries before it are not there, so that no correction mends it
     */
    record CannotBeRead(String stream, long version, long position, boolean afterGap) implements StreamRejection {

        public static CannotBeRead of(Unreadable entry) {
            return new CannotBeRead(entry.stream(), entry.version(), entry.position(), entry.isAfterGap());
        }

        @Override
        public Reason reason() {
            return conflict(
                    "",
                    "Entry %s of the %s, at position %s of the log, cannot be read, so nothing can be recorded that leans on it. Nothing was changed. %s"
                            .formatted(version, words(), position, remedy()));
        }

        private String remedy() {
            return afterGap
                    ? "Entries before it are not in the log: whoever runs the service can restore a backup that has them."
                    : "Administrators see on the page “Set aside” why, and can take that entry back there.";
        }

        private String words() {
            return StreamId.isName(stream) ? StreamId.parse(stream).wordsInFull() : "stream “%s”".formatted(stream);
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
