package dev.offshoot.execution;

import dev.offshoot.counter.CounterDecider;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
import java.util.List;

final class InMemoryStreamsTest extends StreamsContract {

    private final InMemoryStreams streams = new InMemoryStreams(new StreamTypes(List.of(CounterDecider.STREAM_TYPE)));

    @Override
    protected Streams streams() {
        return streams;
    }

    @Override
    protected History history() {
        return streams;
    }

    @Override
    protected EventAppender appender() {
        return streams;
    }
}
