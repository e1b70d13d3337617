package dev.offshoot.kernel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A projection that keeps one line per stream.
 *
 * @param <E> the family whose streams it reads
 * @param <L> the line
 */
public interface Fold<E extends Event, L> {

    L begin(StreamId stream);

    /** Total over any subset of a stream. */
    L evolve(L line, Recorded<? extends E> event);

    /**
     * What a thing is, from an event that is known and had not occurred yet: a thing is called by its name on any day.
     * Says nothing of what it did.
     */
    default L described(L line, Recorded<? extends E> notYet) {
        return line;
    }

    /** The line of a stream as it stood; empty where nothing of it had happened or was known. */
    default Optional<Line<L>> at(AsAt asAt, List<Recorded<? extends Event>> stream, Class<E> family) {
        var happened = asAt.of(stream);
        Optional<Line<L>> line = Optional.empty();
        for (var event : happened) {
            if (family.isInstance(event.event())) {
                line = Optional.of(Line.next(this, line, () -> named(asAt, stream, happened, family), family, event));
            }
        }
        return line.map(l -> l.reaching(asAt.knownOf(stream).getLast()));
    }

    private L named(
            AsAt asAt,
            List<Recorded<? extends Event>> stream,
            List<Recorded<? extends Event>> happened,
            Class<E> family) {
        var line = begin(stream.getFirst().stream());
        var versions = happened.stream().map(Recorded::version).collect(Collectors.toSet());
        var notYet = Corrections.settle(asAt.knownOf(stream)).stream()
                .filter(e -> family.isInstance(e.event()) && !versions.contains(e.version()))
                .toList();
        // the first to come is described last: it is the nearest to the day looked at
        for (var event : Dated.inOrder(notYet, Recorded::dated).reversed()) {
            line = described(line, event.as(family.cast(event.event())));
        }
        return line;
    }
}
