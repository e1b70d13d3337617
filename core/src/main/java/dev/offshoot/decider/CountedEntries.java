package dev.offshoot.decider;

import dev.offshoot.command.Command;
import dev.offshoot.command.Prerequisite;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.Dated;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of a stream count: those that changed the state from which commands are decided.
 *
 * @param versions of the entries that changed it
 * @param following versions of the entries that follow something, as their decider tells
 * @param tooEarly the entries that surely occurred before what they follow, and what that is
 * @param afterEnd the entries that surely occurred after the end of the stream, though nothing of their kind may
 * @param agreedTo versions of the entries that an agreement follows
 * @param state after all of them
 */
public record CountedEntries<S>(
        Set<Long> versions,
        Set<Long> following,
        Map<Long, Prerequisite> tooEarly,
        List<Dated> afterEnd,
        Set<Long> agreedTo,
        S state) {

    public static <C extends Command, S, E extends Event, R extends Rejection> CountedEntries<S> of(
            StreamType<C, S, E, R> streamType, List<RecordedEvent<? extends Event>> history) {
        var decider = streamType.decider();
        var versions = new HashSet<Long>();
        var following = new HashSet<Long>();
        var tooEarly = new HashMap<Long, Prerequisite>();
        var agreedTo = new HashSet<Long>();
        var state = decider.initial();
        var settled = Corrections.settle(history);
        for (var recorded : settled) {
            var event = streamType.events().cast(recorded.event());
            for (var earlier : decider.follows(state, event)) {
                following.add(recorded.version());
                if (earlier.surelyAfter(recorded.dated())) {
                    tooEarly.put(recorded.version(), earlier);
                }
                if (decider.agreed(event)) {
                    agreedTo.add(earlier.dated().version());
                }
            }
            var next = decider.evolve(state, recorded.as(event));
            if (!next.equals(state)) {
                versions.add(recorded.version());
            }
            state = next;
        }
        return new CountedEntries<>(
                Set.copyOf(versions),
                Set.copyOf(following),
                Map.copyOf(tooEarly),
                afterEnd(streamType, settled, decider.ended(state)),
                Set.copyOf(agreedTo),
                state);
    }

    private static <C extends Command, S, E extends Event, R extends Rejection> List<Dated> afterEnd(
            StreamType<C, S, E, R> streamType, List<RecordedEvent<? extends Event>> settled, Optional<Ended> ended) {
        return ended.stream()
                .flatMap(end -> settled.stream()
                        .filter(e -> !streamType
                                .decider()
                                .outlastsEnd(streamType.events().cast(e.event())))
                        .map(RecordedEvent::dated)
                        .filter(dated -> dated.surelyAfter(end.dated())))
                .toList();
    }

    /** A correction of what was agreed is agreed as well, and so is a correction of that one. */
    public static <C extends Command, S, E extends Event, R extends Rejection> boolean agreed(
            StreamType<C, S, E, R> streamType,
            RecordedEvent<? extends Event> entry,
            List<RecordedEvent<? extends Event>> history) {
        return (entry.event() instanceof EventCorrected correction
                        && agreed(streamType, history.get((int) correction.corrects()), history))
                || (streamType.events().isInstance(entry.event())
                        && streamType.decider().agreed(streamType.events().cast(entry.event())))
                || of(streamType, history).agreedTo().contains(entry.version());
    }

    /** What an entry follows and comes too early for here, where it did not before. */
    public Optional<Prerequisite> newlyTooEarly(CountedEntries<S> before) {
        return tooEarly.entrySet().stream()
                .filter(entry -> !before.tooEarly().containsKey(entry.getKey()))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** What surely occurred after the end here, where it did not before. */
    public Optional<Dated> newlyAfterEnd(CountedEntries<S> before) {
        return afterEnd.stream()
                .filter(dated -> before.afterEnd().stream().noneMatch(d -> d.version() == dated.version()))
                .findFirst();
    }
}
