package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Unreadable;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;

/** The shadow of one table that keeps rows of streams, while the log is read for it. */
interface StreamShadow {

    void heed(RecordedEvent<? extends Event> event);

    void cannotRead(Unreadable event);

    /** Writes what it can while the log is still written to. */
    void begin(EventLog log);

    /** Writes the rest; the log must stand still meanwhile. */
    void finish(EventLog log);
}
