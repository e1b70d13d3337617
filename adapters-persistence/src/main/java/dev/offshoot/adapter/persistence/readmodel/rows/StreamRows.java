package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;

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

    /** Goes on with further events of streams of the category. */
    void write(List<RecordedEvent<? extends Event>> further, EventLog log);

    /** Puts what these events tell, the stream from its beginning, in the place of whatever stands there of it. */
    void place(StreamId stream, List<RecordedEvent<? extends Event>> events);
}
