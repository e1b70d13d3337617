package dev.offshoot.projection;

import dev.offshoot.date.Dated;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A projection that keeps one line per stream.
 *
 * @param <E> the family whose streams it reads
 * @param <L> the line
 */
public interface StreamProjection<E extends Event, L> {

    L begin(StreamId stream);

    /** Total over any subset of a stream. */
    L evolve(L line, RecordedEvent<? extends E> event);

    /**
     * Which lines one more event takes further as if it had come in its turn, though they tell of some that were recorded
     * after it. Those that it does not are told anew, event by event.
     *
     * @param after what was recorded after it, and may be told of
     */
    default Predicate<L> takesLate(RecordedEvent<? extends E> event, List<E> after) {
        return _ -> false;
    }

    /**
     * What the thing is, told by an event that is known and had not surely occurred: a thing is called by its name on
     * any day. Says nothing of what the event did. Empty where the event does not tell it, or where the line does.
     */
    Optional<L> described(L line, RecordedEvent<? extends E> notYet);

    /** The line of a stream as it stood; empty where nothing of it had happened or was known. */
    default Optional<ReadModel<L>> at(AsOf asOf, List<RecordedEvent<? extends Event>> stream, Class<E> streamType) {
        var happened = asOf.of(stream);
        Optional<ReadModel<L>> line = Optional.empty();
        for (var event : happened) {
            if (streamType.isInstance(event.event())) {
                line = Optional.of(ReadModel.next(this, line, streamType, event));
            }
        }
        return line.map(l -> l.reaching(asOf.knownOf(stream).getLast()))
                .map(l -> told(
                        l,
                        notYet(asOf, stream, happened).stream()
                                .filter(event -> streamType.isInstance(event.event()))
                                .<RecordedEvent<? extends E>>map(event -> event.as(streamType.cast(event.event())))
                                .toList()));
    }

    /**
     * The line, told what it is by events that are known and had not happened. The first of them to come that tells it
     * counts: it is the nearest to the day looked at.
     */
    default ReadModel<L> told(ReadModel<L> line, List<RecordedEvent<? extends E>> notYet) {
        var telling = notYet.stream()
                .filter(event -> described(line.body(), event).isPresent())
                .toList();
        return telling.isEmpty() ? line : toldFirst(line, telling);
    }

    private ReadModel<L> toldFirst(ReadModel<L> line, List<RecordedEvent<? extends E>> telling) {
        return Dated.inOrder(telling, RecordedEvent::dated).stream()
                .findFirst()
                .flatMap(event -> described(line.body(), event).map(body -> line.toldFrom(event.occurred(), body)))
                .orElse(line);
    }

    private static List<RecordedEvent<? extends Event>> notYet(
            AsOf asOf, List<RecordedEvent<? extends Event>> stream, List<RecordedEvent<? extends Event>> happened) {
        if (asOf.was().isEmpty()) {
            return List.of();
        }
        var versions = happened.stream().map(RecordedEvent::version).collect(Collectors.toSet());
        return Corrections.settle(asOf.knownOf(stream)).stream()
                .filter(event -> !versions.contains(event.version()))
                .toList();
    }
}
