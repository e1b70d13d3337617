package dev.offshoot.adapter.persistence.readmodel.live;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.projection.SetAside;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.Unreadable;
import java.util.List;

/** Brings one table up to date, in the transaction of the caller. */
public interface TableWriter {

    String name();

    /** Takes a batch of events, all or none of them. */
    void write(List<RecordedEvent<? extends Event>> batch, EventLog log);

    /** Takes a batch of which some events may not be taken: these are set aside. */
    void writeWhatCanBe(List<RecordedEvent<? extends Event>> batch, EventLog log);

    /** Sets an event aside that cannot be read, if it could have concerned this table. */
    void cannotRead(Unreadable event, EventLog log);

    /** Tries again what is set aside. */
    void retry(List<SetAside.Entry> waiting, EventLog log);
}
