package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;

/** The rows that a table keeps of streams; every method joins the transaction of the caller. */
public interface StreamRows {

    /** The name of the table. */
    String name();

    /** The category whose streams it keeps. */
    String category();

    /** Goes on with further events of streams of the category. */
    void write(List<RecordedEvent<? extends Event>> further, EventLog log);

    /** Puts what these events tell, the stream from its beginning, in the place of whatever stands there of it. */
    void place(StreamId stream, List<RecordedEvent<? extends Event>> events);
}
