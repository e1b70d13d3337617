package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Recorded;
import java.util.List;

/** Brings one table up to date with a batch of events, in the transaction of the caller. */
interface TableWriter {

    void write(List<Recorded<? extends Event>> batch, EventLog log);
}
