package dev.offshoot.importing.port.out;

import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Optional;

/** Which imports there are. */
@FunctionalInterface
public interface NewestImports {

    /**
     * Those applied last come first; of those applied at one instant, and of those never applied, which come last, the one
     * whose key is first.
     *
     * @param after the one after which to begin; of one that is not there nothing follows
     * @param most how many at most
     */
    List<StreamId> newest(AsOf asOf, Optional<StreamId> after, int most);
}
