package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.rows.StepByStep;
import dev.offshoot.adapter.persistence.readmodel.rows.StreamRows;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.stream.StreamId;
import java.util.List;

/** Tells the streams of one category. */
record StreamTeller<R>(StreamRows<R> streams, StepByStep steps) implements Teller<R> {

    @Override
    public boolean tellsOf(String category) {
        return streams.category().equals(category);
    }

    @Override
    public List<R> rows(ReadStream stream) {
        return streams.told(stream.stream(), stream.events());
    }

    @Override
    public void tellAgain(StreamId stream, EventLog log, Patience patience) {
        steps.tell(stream, log, patience);
    }

    @Override
    public String name() {
        return streams.name();
    }
}
