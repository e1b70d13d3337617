package dev.offshoot.access;

import dev.offshoot.kernel.EventAppender;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.InMemoryStreams;
import dev.offshoot.kernel.StreamTypes;
import dev.offshoot.kernel.Streams;
import dev.offshoot.kernel.counter.CounterDecider;
import java.util.List;

/** The receipts in memory keep the contract. */
class InMemoryIdempotencyStoreTest extends IdempotencyStoreContract {

    private final InMemoryStreams log = new InMemoryStreams(new StreamTypes(List.of(CounterDecider.STREAM_TYPE)));
    private final InMemoryIdempotencyStore receipts = new InMemoryIdempotencyStore();
    private final Streams streams = receipts.over(log, log);
    private final EventAppender appender = receipts.over(log);

    @Override
    protected IdempotencyStore receipts() {
        return receipts;
    }

    @Override
    protected Streams streams() {
        return streams;
    }

    @Override
    protected History history() {
        return log;
    }

    @Override
    protected EventAppender appender() {
        return appender;
    }
}
