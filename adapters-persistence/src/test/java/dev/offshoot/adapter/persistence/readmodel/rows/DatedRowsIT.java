package dev.offshoot.adapter.persistence.readmodel.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches of many streams, handed over as the live run does, which stands still itself. */
final class DatedRowsIT {

    private static final int STREAMS = 300;

    private final TestStore store = TestStore.fresh().running();

    @BeforeEach
    void stop() {
        store.views.stop();
        store.jdbc.execute("create table sent (once int)");
        store.jdbc.execute("create function note() returns trigger language plpgsql as"
                + " 'begin insert into sent values (1); return null; end'");
        store.jdbc.execute("create trigger note after insert on readmodel.counter_line"
                + " for each statement execute function note()");
        IntStream.range(0, STREAMS).forEach(n -> store.streams.execute(Counters.start("c" + n)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void raise() {
        IntStream.range(0, STREAMS).forEach(n -> store.streams.execute(Counters.raise("c" + n, n)));
    }

    private List<RecordedEvent<? extends Event>> recordedAfter(long position) {
        return store.log.at(
                LongStream.rangeClosed(position + 1, store.log.index().head())
                        .boxed()
                        .toList());
    }

    private void write(DatedRows<?, ?, ?> rows, List<RecordedEvent<? extends Event>> batch) {
        store.inTransaction(() -> rows.write(batch, store.log, () -> Patience.ENDLESS));
    }

    private DatedRows<?, ?, ?> rows(long events) {
        return new DatedRows<>(Counters.LINES, ReadModelSchema.LIVE, store.codec.json(), store.jdbc, events);
    }

    private int sent() {
        return store.jdbc.queryForObject("select count(*) from sent", Integer.class);
    }

    @Test
    void of_many_streams_go_in_by_one_statement() {
        var rows = rows(10_000);
        write(rows, recordedAfter(0));
        assertThat(sent()).isEqualTo(1);
        raise();
        write(rows, recordedAfter(STREAMS));
        assertThat(sent()).isEqualTo(2);
        assertAsToldAnew();
    }

    @Test
    void are_read_and_written_in_parts_where_their_streams_are_long() {
        var rows = rows(100);
        write(rows, recordedAfter(0));
        raise();
        raise();
        write(rows, recordedAfter(STREAMS));
        assertThat(sent()).isBetween(5, 20);
        assertAsToldAnew();
    }

    @Test
    void of_a_stream_that_was_told_anew_are_gone_on_with_from_there() {
        var rows = rows(10_000);
        var stream = Counters.stream("c7");
        store.inTransaction(() -> rows.place(stream, store.log.of(stream), Patience.ENDLESS));
        store.jdbc.update("update event set payload = '[]' where stream = ?", stream.toString());
        store.streams.execute(Counters.raise("c7", 3));
        write(rows, recordedAfter(STREAMS));
        assertThat(lines()).hasSize(2).last().asString().contains("c7");
    }

    /** Each stream told by itself and from its beginning says the same. */
    private void assertAsToldAnew() {
        var before = lines();
        assertThat(before).hasSizeGreaterThanOrEqualTo(STREAMS);
        var rows = rows(100);
        store.inTransaction(() -> IntStream.range(0, STREAMS)
                .mapToObj(n -> Counters.stream("c" + n))
                .forEach(stream -> rows.place(stream, store.log.of(stream), Patience.ENDLESS)));
        assertThat(lines()).isEqualTo(before);
    }

    private List<String> lines() {
        return store.jdbc.queryForList("select l::text from readmodel.counter_line l order by 1", String.class);
    }
}
