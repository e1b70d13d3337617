package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Unreadable;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.rows.DatedRows;
import dev.offshoot.adapter.persistence.readmodel.rows.Savepoint;
import dev.offshoot.adapter.persistence.readmodel.rows.StepByStep;
import dev.offshoot.adapter.persistence.readmodel.table.DatedRow;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The shadow of one dated table: told stream by stream, so that one is in memory at a time; what is recorded meanwhile
 * tells its stream again at the end.
 */
final class DatedShadow<R> implements StreamShadow {

    private static final int AT_ONCE = 1_000;

    private final DatedRows<?, ?, R> rows;
    private final Savepoint savepoint;
    private final StepByStep steps;
    private final List<DatedRow<R>> waiting = new ArrayList<>();
    private final Set<StreamId> again = new HashSet<>();
    private boolean begun = false;

    DatedShadow(DatedTable<?, ?, R> table, DataSource database, Json json) {
        var jdbc = new JdbcTemplate(database);
        this.rows = new DatedRows<>(table, ReadModelSchema.SHADOW, json, jdbc);
        this.savepoint = new Savepoint(jdbc);
        this.steps = new StepByStep(rows, jdbc);
    }

    @Override
    public void heed(RecordedEvent<? extends Event> event) {
        if (begun && event.stream().category().equals(rows.category())) {
            again.add(event.stream());
        }
    }

    @Override
    public void cannotRead(Unreadable event) {
        if (event.stream().startsWith(rows.category() + "-")) {
            again.add(StreamId.parse(event.stream()));
        }
    }

    @Override
    public void begin(EventLog log) {
        begun = true;
        log.streams(rows.category(), this::tell, this::cannotRead);
        flush();
    }

    private void tell(StreamId stream, List<RecordedEvent<? extends Event>> events) {
        try {
            waiting.addAll(rows.told(stream, events));
        } catch (RuntimeException cannotTake) {
            again.add(stream);
        }
        if (waiting.size() >= AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        if (savepoint.attempt(() -> rows.write(waiting)).isPresent()) {
            waiting.forEach(row -> again.add(row.stream()));
        }
        waiting.clear();
    }

    @Override
    public void finish(EventLog log) {
        again.forEach(stream -> steps.tell(stream, log));
    }
}
