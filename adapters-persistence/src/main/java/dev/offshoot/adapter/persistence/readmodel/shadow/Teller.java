package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.stream.StreamId;
import java.util.List;

/** What a table tells of streams. */
interface Teller<R> {

    /** Whether it tells anything of the streams of a category. */
    boolean tellsOf(String category);

    /** The rows of a stream that was read whole; reads and writes nothing, on any thread. */
    List<R> rows(ReadStream stream);

    /**
     * Tells one stream of which rows may be there already, as far as it can be told, and sets aside what cannot.
     *
     * @throws dev.offshoot.projection.patience.TakesLong where that takes longer than somebody waits
     */
    void tellAgain(StreamId stream, EventLog log, Patience patience);

    /** The name of its table. */
    String name();
}
