package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Unreadable;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.rows.DocumentRows;
import dev.offshoot.adapter.persistence.readmodel.rows.RowsInMemory;
import dev.offshoot.adapter.persistence.readmodel.rows.Savepoint;
import dev.offshoot.adapter.persistence.readmodel.rows.StepByStep;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.StreamProjectionTable;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shadow of one fold table, folded in memory; streams that cannot be told whole are told step by step at the end. */
final class DocumentShadow<E extends Event, L> implements StreamShadow {

    private static final int AT_ONCE = 1_000;

    private final StreamProjectionTable<E, L> table;
    private final RowsInMemory<E, L> folding;
    private final DocumentRows<E, L> rows;
    private final Savepoint savepoint;
    private final StepByStep steps;
    private final Set<StreamId> troubled = new HashSet<>();

    DocumentShadow(StreamProjectionTable<E, L> table, DataSource database, Json json) {
        var jdbc = new JdbcTemplate(database);
        this.table = table;
        this.folding = new RowsInMemory<>(table);
        this.rows = new DocumentRows<>(table, ReadModelSchema.SHADOW, _ -> List.of(), json, jdbc);
        this.savepoint = new Savepoint(jdbc);
        this.steps = new StepByStep(rows, jdbc);
    }

    @Override
    public void heed(RecordedEvent<? extends Event> event) {
        if (troubled.contains(event.stream())) {
            return;
        }
        try {
            folding.heed(event);
        } catch (RuntimeException cannotTake) {
            troubled.add(event.stream());
        }
    }

    @Override
    public void cannotRead(Unreadable event) {
        if (event.stream().startsWith(table.category() + "-")) {
            troubled.add(StreamId.parse(event.stream()));
        }
    }

    @Override
    public void begin(EventLog log) {}

    @Override
    public void finish(EventLog log) {
        troubled.forEach(folding::leaveOut);
        retell(log);
        var lines = List.copyOf(folding.lines());
        for (var from = 0; from < lines.size(); from += AT_ONCE) {
            write(lines.subList(from, Math.min(from + AT_ONCE, lines.size())));
        }
        troubled.forEach(stream -> steps.tell(stream, log));
    }

    private void retell(EventLog log) {
        for (var stream : Set.copyOf(folding.corrected())) {
            try {
                folding.retell(log.of(Set.of(stream)));
            } catch (RuntimeException cannotTake) {
                troubled.add(stream);
                folding.leaveOut(stream);
            }
        }
    }

    private void write(List<ReadModel<L>> lines) {
        if (savepoint.attempt(() -> rows.write(lines)).isEmpty()) {
            return;
        }
        for (var line : lines) {
            if (savepoint.attempt(() -> rows.write(List.of(line))).isPresent()) {
                troubled.add(line.stream());
            }
        }
    }
}
