package dev.offshoot.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StorageFull;
import dev.offshoot.counter.CounterCommand.StartCounter;
import dev.offshoot.counter.CounterDecider;
import dev.offshoot.counter.CounterId;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoomGuardTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final CounterId COUNTER = new CounterId("c");
    private static final StreamId STREAM = new StreamId("counter", "c");

    private final AtomicBoolean room = new AtomicBoolean(true);
    private final StreamTypes streamTypes = new StreamTypes(List.of(CounterDecider.STREAM_TYPE));
    private final InMemoryStreams streams = new InMemoryStreams(streamTypes);
    private final RoomGuard guard = new RoomGuard(streams, streams, room::get);

    private static CommandEnvelope<StartCounter> start() {
        var metadata = EventMetadata.of(PartialDate.on(LocalDate.of(2026, 3, 1)), "ada");
        return new CommandEnvelope<>(
                new StartCounter(COUNTER, "Referrals"), metadata, NOW, ZoneOffset.UTC, OptionalLong.empty());
    }

    @Nested
    class Without_room {

        @Test
        void a_command_is_refused_with_the_remedy_and_taken_once_there_is_some() {
            room.set(false);
            assertThat(guard.execute(start()))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.rejection().reason().message())
                                    .contains("nearly full")
                                    .contains("Nothing was changed")
                                    .contains("make room"));
            assertThat(streams.of(STREAM)).isEmpty();

            room.set(true);
            assertThat(guard.execute(start())).isEqualTo(new Outcome.Done(STREAM, 0));
        }

        @Test
        void a_ledger_is_not_written_and_is_once_there_is_some() {
            var dryRun = new DryRun(streamTypes, streams);
            dryRun.execute(start());
            room.set(false);
            assertThatThrownBy(() -> guard.append(dryRun.written()))
                    .isInstanceOf(StorageFull.class)
                    .hasMessageContaining("nearly full");
            assertThat(streams.of(STREAM)).isEmpty();

            room.set(true);
            assertThat(guard.append(dryRun.written())).isTrue();
            assertThat(streams.of(STREAM)).hasSize(1);
        }
    }
}
