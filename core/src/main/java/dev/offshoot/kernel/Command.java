package dev.offshoot.kernel;

import java.util.List;

/** Something asked of one stream. */
public interface Command {

    StreamId stream();

    /** The other streams this is about: each must exist, and bear the same illustrative mark. */
    default List<StreamId> about() {
        return List.of();
    }
}
