package dev.offshoot.command;

import dev.offshoot.stream.StreamId;
import java.util.List;

/** Something asked of one stream. */
public interface Command {

    StreamId stream();

    /** The other streams this is about: each must exist, and bear the same illustrative mark. */
    default List<StreamId> about() {
        return List.of();
    }

    /** Other streams whose end it tells: nobody leans on them meanwhile. */
    default List<StreamId> alsoEnds() {
        return List.of();
    }

    /** Whether what belongs to its stream ends with it. */
    default boolean endsWhatBelongs() {
        return false;
    }

    /** The same as it was asked the first time, if it is repeated: without what came to pass since. */
    default Command askedAnew() {
        return this;
    }

    /** Whether it is welcome although a stream it is about had ended by the day on which it occurred. */
    default boolean outlastsEnd() {
        return false;
    }
}
