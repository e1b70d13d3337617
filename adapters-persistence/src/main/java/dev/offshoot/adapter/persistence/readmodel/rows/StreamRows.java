package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.patience.TakesLong;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.function.Supplier;

/** The rows that a table keeps of streams; what writes joins the transaction of the caller. */
public interface StreamRows<R> {

    ReadTable<R> table();

    /** The category whose streams it keeps. */
    String category();

    /** The name of the table. */
    default String name() {
        return table().name();
    }

    /** The rows of a stream from its beginning; reads and writes nothing, on any thread. */
    List<R> told(StreamId stream, List<RecordedEvent<? extends Event>> events);

    /**
     * Goes on with further events of streams of the category.
     *
     * @param patience for one stream
     * @return the streams that take longer to tell: nothing is written of these
     */
    List<StreamId> write(List<RecordedEvent<? extends Event>> further, EventLog log, Supplier<Patience> patience);

    /**
     * Puts what these events tell, the stream from its beginning, in the place of whatever stands there of it.
     *
     * @throws TakesLong before anything is written
     */
    void place(StreamId stream, List<RecordedEvent<? extends Event>> events, Patience patience);

    /** Tells a stream from its beginning; reads and writes nothing yet. */
    Telling telling(StreamId stream, List<RecordedEvent<? extends Event>> events, Patience patience);

    /** A stream that is told, and may be written. */
    interface Telling {

        /** The last version it heeds. */
        long version();

        /** Goes on with further events; false where these have it told anew. */
        boolean goOn(List<RecordedEvent<? extends Event>> further, Patience patience);

        /** The first time in the place of whatever stands there of it; later what is otherwise. */
        void write();

        /** It may be gone on with from here. */
        void keep();
    }
}
