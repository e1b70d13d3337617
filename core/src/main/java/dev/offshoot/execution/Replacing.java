package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/** What a correction puts in the place of an entry: decided as the entry was, on what stands by now. */
final class Replacing<C extends Command, S, E extends Event, R extends Rejection> {

    /** What is recorded, or why it cannot be. */
    sealed interface Replaced {
        record By(EventCorrected event) implements Replaced {}

        record Refused(Rejection rejection) implements Replaced {}
    }

    private final StreamType<C, S, E, R> streamType;
    private final DeciderRunner<C, S, E, R> runner;

    Replacing(StreamType<C, S, E, R> streamType, DeciderRunner<C, S, E, R> runner) {
        this.streamType = streamType;
        this.runner = runner;
    }

    /**
     * What should have been recorded is decided on what stands before the mistaken entry, as corrected since. Where that
     * refuses it for want of what was recorded later, it is decided as late news.
     *
     * @param asked says what should have been recorded
     */
    Replaced decide(
            CommandEnvelope<Correct> asked,
            RecordedEvent<? extends Event> mistaken,
            List<RecordedEvent<? extends Event>> history) {
        var untimely = untimely(asked, mistaken);
        if (untimely.isPresent()) {
            return new Replaced.Refused(untimely.get());
        }
        var settled = Corrections.settle(history);
        var before = told(settled, version -> version < mistaken.version());
        return switch (decide(asked, before)) {
            case Decision.Accepted<E, R>(var events) -> replaced(asked, mistaken, events, before);
            case Decision.Rejected<E, R>(var rejection) -> {
                var others = told(settled, version -> version != mistaken.version());
                yield decide(asked, others) instanceof Decision.Accepted<E, R>(var events)
                        ? news(asked, mistaken, events, others, before)
                        : new Replaced.Refused(rejection);
            }
        };
    }

    /** What is kept of an entry was not known before it happened, nor was its mistake known before it was. */
    private static Optional<Rejection> untimely(
            CommandEnvelope<Correct> asked, RecordedEvent<? extends Event> mistaken) {
        var claim = asked.metadata().known();
        if (claim.filter(c -> c.day().isBefore(mistaken.days().known())).isPresent()) {
            return Optional.of(new CorrectionRejection.CorrectedBeforeKnown(
                    claim.get(), mistaken.days().known()));
        }
        return mistaken.metadata()
                .known()
                .filter(kept -> asked.dated().earliest().isAfter(kept.day()))
                .map(kept -> new StreamRejection.KnownBeforeItHappened(asked.occurred(), kept));
    }

    private Decision<E, R> decide(CommandEnvelope<Correct> asked, S told) {
        var instead = asked.command().instead().orElseThrow();
        return streamType.decider().decide(asked.of(streamType.commands().cast(instead)), told);
    }

    private S told(List<RecordedEvent<? extends Event>> settled, LongPredicate versions) {
        var told = streamType.decider().initial();
        for (var recorded : settled) {
            if (versions.test(recorded.version())) {
                told = streamType
                        .decider()
                        .evolve(told, recorded.as(streamType.events().cast(recorded.event())));
            }
        }
        return told;
    }

    /** An entry keeps its place; where it would not count there, it has to be recorded anew. */
    private Replaced news(
            CommandEnvelope<Correct> asked,
            RecordedEvent<? extends Event> mistaken,
            List<E> events,
            S others,
            S before) {
        return switch (replaced(asked, mistaken, events, others)) {
            case Replaced.Refused refused -> refused;
            case Replaced.By by ->
                streamType
                                .decider()
                                .evolve(before, mistaken.as(events.getFirst()))
                                .equals(before)
                        ? new Replaced.Refused(new CorrectionRejection.NamesWhatCameLater(mistaken.version()))
                        : by;
        };
    }

    private Replaced replaced(
            CommandEnvelope<Correct> asked, RecordedEvent<? extends Event> mistaken, List<E> events, S told) {
        var correct = asked.command();
        if (events.size() != 1 || !isOfTheKindOf(mistaken, events.getFirst())) {
            return new Replaced.Refused(new CorrectionRejection.NotTheSameKind(
                    mistaken.event().getClass().getSimpleName(),
                    correct.instead().orElseThrow().getClass().getSimpleName()));
        }
        return runner.tooEarly(asked, told, events)
                .or(() -> unchanged(asked, mistaken, events.getFirst()))
                .<Replaced>map(Replaced.Refused::new)
                .orElseGet(() -> new Replaced.By(
                        new EventCorrected(correct.corrects(), correct.why(), Optional.of(events.getFirst()))));
    }

    /** Of which kind an entry is that cannot be read nobody knows. */
    private static boolean isOfTheKindOf(RecordedEvent<? extends Event> mistaken, Event instead) {
        return mistaken.event() instanceof Illegible
                || instead.getClass() == mistaken.event().getClass();
    }

    /** A correction says something else than the entry does. */
    private static Optional<Rejection> unchanged(
            CommandEnvelope<Correct> asked, RecordedEvent<? extends Event> mistaken, Event instead) {
        var metadata = mistaken.metadata();
        return mistaken.event().equals(instead)
                        && metadata.occurred().equals(asked.occurred())
                        && metadata.provenance().equals(asked.metadata().provenance())
                        && asked.metadata().known().isEmpty()
                ? Optional.of(new CorrectionRejection.NothingCorrected(mistaken.version()))
                : Optional.empty();
    }
}
