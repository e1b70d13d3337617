package dev.offshoot.adapter.persistence.readmodel.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.table.DatedRow;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import dev.offshoot.projection.SetAside;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.patience.TakesLong;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a stream is told until it is known how far it can be. */
final class StepByStepIT {

    private static final int LENGTH = 200;
    private static final StreamId STREAM = Counters.stream("c");
    private static final String UNREADABLE = "update event set payload = '[]' where stream = ? and version = ?";

    private final TestStore store = TestStore.fresh().running();

    @BeforeEach
    void record() {
        store.views.stop();
        store.streams.execute(Counters.start("c"));
        IntStream.range(1, LENGTH).forEach(n -> store.streams.execute(Counters.raise("c", n)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void is_once_where_all_can_be_taken() {
        assertThat(told(refusing(LENGTH))).isOne();
        assertThat(store.aside.waiting()).isEmpty();
    }

    @Test
    void is_once_where_its_end_cannot_be_read() {
        store.jdbc.update(UNREADABLE, STREAM.toString(), LENGTH - 1);
        assertThat(told(refusing(LENGTH))).isOne();
        assertSetAsideFrom(LENGTH - 1);
    }

    @Test
    void is_a_few_times_where_one_cannot_be_taken_wherever_it_stands() {
        for (var version : List.of(LENGTH - 1, 137, 1, 0)) {
            var rows = refusing(version);
            assertThat(told(rows)).as("up to %s", version).isLessThanOrEqualTo(10);
            assertThat(rows.standing).isEqualTo(version);
            assertSetAsideFrom(version);
        }
    }

    @Test
    void ends_where_nobody_waits_any_longer() {
        var rows = refusing(137);
        assertThatThrownBy(() -> told(rows, Patience.of(2))).isInstanceOf(TakesLong.class);
        assertThat(rows.standing).isLessThanOrEqualTo(137);
        assertThat(store.aside.waiting()).isEmpty();
    }

    private Refusing refusing(int version) {
        return new Refusing(
                new DatedRows<>(Counters.LINES, ReadModelSchema.LIVE, store.codec.json(), store.jdbc), version);
    }

    private int told(Refusing rows) {
        return told(rows, Patience.ENDLESS);
    }

    private int told(Refusing rows, Patience patience) {
        store.inTransaction(
                () -> new StepByStep(rows, ReadModelSchema.LIVE, store.jdbc).tell(STREAM, store.log, patience));
        return rows.placed;
    }

    private void assertSetAsideFrom(int version) {
        assertThat(store.aside.waiting())
                .extracting(SetAside.Entry::version)
                .containsExactlyElementsOf(
                        IntStream.range(version, LENGTH).mapToObj(Long::valueOf).toList());
    }

    /** Rows that refuse an event, and count how often a stream is placed. */
    private static final class Refusing implements StreamRows<DatedRow<Object>> {

        private final StreamRows<?> rows;
        private final int version;
        private int placed = 0;
        private int standing = 0;

        Refusing(StreamRows<?> rows, int version) {
            this.rows = rows;
            this.version = version;
        }

        @Override
        public void place(StreamId stream, List<RecordedEvent<? extends Event>> events, Patience patience) {
            placed++;
            patience.step();
            if (events.size() > version) {
                throw new IllegalArgumentException("no such number");
            }
            standing = events.size();
        }

        @Override
        public String name() {
            return rows.name();
        }

        @Override
        public String category() {
            return rows.category();
        }

        @Override
        public ReadTable<DatedRow<Object>> table() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DatedRow<Object>> told(StreamId stream, List<RecordedEvent<? extends Event>> events) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StreamId> write(
                List<RecordedEvent<? extends Event>> further, EventLog log, Supplier<Patience> patience) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Telling telling(StreamId stream, List<RecordedEvent<? extends Event>> events, Patience patience) {
            throw new UnsupportedOperationException();
        }
    }
}
