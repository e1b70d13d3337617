package dev.offshoot.kernel;

import java.util.List;
import java.util.Optional;

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

    /** The line of a stream as it stood; empty where nothing of it had happened or was known. */
    default Optional<Line<L>> at(AsAt asAt, List<Recorded<? extends Event>> stream, Class<E> family) {
        return asAt.of(stream).stream()
                .filter(e -> family.isInstance(e.event()))
                .reduce(
                        Optional.<Line<L>>empty(),
                        (line, event) -> Optional.of(Line.next(this, line, family, event)),
                        (a, b) -> b)
                .map(line -> line.reaching(asAt.knownOf(stream).getLast()));
    }
}
