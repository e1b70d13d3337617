package dev.offshoot.kernel;

import dev.offshoot.kernel.counter.CounterDecider;
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
