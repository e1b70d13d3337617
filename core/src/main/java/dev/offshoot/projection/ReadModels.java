package dev.offshoot.projection;

import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines that a fold keeps.
 *
 * @param <L> the line's body
 */
public interface ReadModels<L> {

    /** The line of one stream as it stood; empty if there was none. */
    Optional<ReadModel<L>> of(StreamId stream, AsOf asOf);

    /** The lines of some streams, in the order of keys; one that has none is left out. */
    List<ReadModel<L>> of(Collection<StreamId> streams, AsOf asOf);

    /** The line to call something by: as it stood, or as it was known by then if it came later than the day asked for. */
    default Optional<ReadModel<L>> naming(StreamId stream, AsOf asOf) {
        var then = of(stream, asOf);
        return then.isPresent() || asOf.was().isEmpty() ? then : of(stream, asOf.onAnyDay());
    }

    /** The lines of all streams that belong to another: those whose key begins with its key and a tilde. */
    List<ReadModel<L>> within(String key, AsOf asOf);

    /** The lines of all streams that are about one of some things, themselves left out; in the order of keys. */
    List<ReadModel<L>> about(Collection<StreamId> things, AsOf asOf);

    /**
     * Some of all lines there are, in the order of keys.
     *
     * @param after the key after which to begin
     * @param most how many at most
     */
    ReadModelPage<L> page(AsOf asOf, Optional<String> after, int most);
}
