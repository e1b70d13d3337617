package dev.offshoot.projection;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.counter.CounterCommand.StartCounter;
import dev.offshoot.counter.CounterDecider;
import dev.offshoot.counter.CounterEvent;
import dev.offshoot.counter.CounterFold;
import dev.offshoot.counter.CounterId;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;

class InMemoryProjectionProgressTest extends ProjectionProgressContract {

    private final InMemoryStreams streams = new InMemoryStreams(new StreamTypes(List.of(CounterDecider.STREAM_TYPE)));

    @Override
    protected ProjectionProgress progress() {
        return new InMemoryProjectionProgress();
    }

    @Override
    protected StreamId recorded() {
        streams.execute(new CommandEnvelope<>(
                new StartCounter(new CounterId("a"), "A"),
                EventMetadata.of(PartialDate.parse("2020"), "ada"),
                DeciderSpec.NOW,
                ZoneOffset.UTC,
                OptionalLong.empty()));
        return new StreamId("counter", "a");
    }

    @Override
    protected boolean isShown(StreamId stream) {
        return new InMemoryReadModels<>(streams, "counter", CounterEvent.class, new CounterFold())
                .of(stream, AsOf.NOW)
                .isPresent();
    }
}
