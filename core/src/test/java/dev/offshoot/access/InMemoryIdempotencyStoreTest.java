package dev.offshoot.access;

import dev.offshoot.counter.CounterDecider;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.execution.Streams;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
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
