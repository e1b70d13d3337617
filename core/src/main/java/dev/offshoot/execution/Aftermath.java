package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.command.CorrectionRejection;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.decider.CountedEntries;
import dev.offshoot.decider.StreamType;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a stream says before and after more is recorded in it, and what of it no longer stands then.
 *
 * @param history all that was recorded before
 * @param then the same with what is recorded now
 */
record Aftermath<C extends Command, S, E extends Event, R extends Rejection>(
        StreamType<C, S, E, R> streamType,
        StreamId stream,
        List<RecordedEvent<? extends Event>> history,
        List<RecordedEvent<? extends Event>> then,
        CountedEntries<S> before,
        CountedEntries<S> after) {

    static <C extends Command, S, E extends Event, R extends Rejection> Aftermath<C, S, E, R> of(
            StreamType<C, S, E, R> streamType,
            StreamId stream,
            List<RecordedEvent<? extends Event>> history,
            List<RecordedEvent<? extends Event>> more) {
        var then = new ArrayList<>(history);
        then.addAll(more);
        return new Aftermath<>(
                streamType,
                stream,
                history,
                then,
                CountedEntries.of(streamType, history),
                CountedEntries.of(streamType, then));
    }

    /**
     * Why a correction cannot be taken in: all that was recorded later must still count and follow what it followed, in
     * its order, and hold together.
     *
     * @param corrects the versions that it takes the place of
     */
    Optional<Rejection> refusal(Correct correct, Set<Long> corrects) {
        return withoutBeginning(correct)
                .or(() -> fallen(correct, corrects))
                .or(() -> baseless(corrects))
                .or(() -> tooEarly()
                        .or(this::wentOn)
                        .or(() -> correct.alone() ? contradiction() : Optional.empty())
                        .map(CorrectionRejection.WouldNotHold::new));
    }

    private Optional<Rejection> withoutBeginning(Correct correct) {
        if (!streamType.decider().beginsOnce()) {
            return Optional.empty();
        }
        var remaining =
                Corrections.settle(then).stream().map(RecordedEvent::version).toList();
        return opening(correct)
                .filter(opening -> !remaining.isEmpty() && !remaining.contains(opening))
                .map(_ -> new CorrectionRejection.LaterEventsStandOnIt(stream, correct.corrects(), remaining));
    }

    /** The version of the first entry that counts, or of what nobody can read and comes before it. */
    private Optional<Long> opening(Correct correct) {
        var first = Corrections.settle(history).stream().findFirst().map(RecordedEvent::version);
        return Illegible.isAt(correct.corrects(), history)
                ? first.map(version -> Math.min(version, correct.corrects()))
                : first;
    }

    private Optional<Rejection> fallen(Correct correct, Set<Long> corrects) {
        var fallen = Stream.concat(
                        lost(before.versions(), after.versions()), lost(before.following(), after.following()))
                .filter(version -> !corrects.contains(version))
                .distinct()
                .sorted()
                .toList();
        return fallen.isEmpty()
                ? Optional.empty()
                : Optional.of(new CorrectionRejection.LaterEventsStandOnIt(stream, correct.corrects(), fallen));
    }

    /** An entry that is brought back follows something, if it did when it was recorded. */
    private Optional<Rejection> baseless(Set<Long> corrects) {
        return corrects.stream()
                .filter(version -> after.versions().contains(version)
                        && !before.versions().contains(version)
                        && !after.following().contains(version))
                .filter(version -> CountedEntries.of(streamType, history.subList(0, version.intValue() + 1))
                        .following()
                        .contains(version))
                .findFirst()
                .map(CorrectionRejection.StandsOnNothing::new);
    }

    private static Stream<Long> lost(Set<Long> before, Set<Long> after) {
        return before.stream().filter(version -> !after.contains(version));
    }

    private Optional<Rejection> tooEarly() {
        return after.newlyTooEarly(before).map(StreamRejection.BeforeWhatItFollows::new);
    }

    /** What surely occurred after the end of the stream, where it did not before. */
    Optional<Rejection> wentOn() {
        return after.newlyAfterEnd(before)
                .flatMap(later -> streamType
                        .decider()
                        .ended(after.state())
                        .map(end -> new StreamRejection.WentOnAfterwards(stream, end, later)));
    }

    /** What does not hold together, where it did before. */
    private Optional<Rejection> contradiction() {
        var known = streamType
                .decider()
                .contradictions(before.state())
                .map(Rejection::about)
                .collect(Collectors.toSet());
        return streamType
                .decider()
                .contradictions(after.state())
                .filter(contradiction -> !known.contains(contradiction.about()))
                .<Rejection>map(contradiction -> contradiction)
                .findFirst();
    }
}
