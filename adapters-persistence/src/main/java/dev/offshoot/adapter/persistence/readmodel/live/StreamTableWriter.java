package dev.offshoot.adapter.persistence.readmodel.live;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.rows.Savepoint;
import dev.offshoot.adapter.persistence.readmodel.rows.SetAsideTable;
import dev.offshoot.adapter.persistence.readmodel.rows.StepByStep;
import dev.offshoot.adapter.persistence.readmodel.rows.StreamRows;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.projection.SetAside;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings a table up to date that keeps rows of streams. */
public final class StreamTableWriter implements TableWriter {

    private final StreamRows<?> rows;
    private final Savepoint savepoint;
    private final SetAsideTable aside;
    private final StepByStep steps;

    public StreamTableWriter(StreamRows<?> rows, JdbcTemplate jdbc) {
        this.rows = rows;
        this.savepoint = new Savepoint(jdbc);
        this.aside = new SetAsideTable(jdbc, ReadModelSchema.LIVE);
        this.steps = new StepByStep(rows, ReadModelSchema.LIVE, jdbc);
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public void write(List<RecordedEvent<? extends Event>> batch, EventLog log) {
        var mine = mine(batch);
        if (!mine.isEmpty()) {
            rows.write(mine, log);
        }
    }

    private List<RecordedEvent<? extends Event>> mine(List<RecordedEvent<? extends Event>> batch) {
        return batch.stream()
                .filter(event -> event.stream().category().equals(rows.category()))
                .toList();
    }

    @Override
    public void writeWhatCanBe(List<RecordedEvent<? extends Event>> batch, EventLog log) {
        var mine = mine(batch).stream().collect(Collectors.groupingBy(RecordedEvent::stream));
        var waiting = aside.waiting(
                        mine.keySet().stream().map(StreamId::toString).toList())
                .getOrDefault(name(), Map.of());
        mine.forEach((stream, events) -> {
            var from = waiting.get(stream.toString());
            if (from == null) {
                if (savepoint.attempt(() -> write(events, log)).isPresent()) {
                    steps.tell(stream, log);
                }
            } else if (events.stream().anyMatch(e -> e.event() instanceof EventCorrected)) {
                steps.tell(stream, log);
            } else {
                aside.behind(name(), stream.toString(), from);
            }
        });
    }

    @Override
    public void cannotRead(Unreadable event, EventLog log) {
        if (event.stream().startsWith(rows.category() + "-")) {
            steps.tell(StreamId.parse(event.stream()), log);
        }
    }

    @Override
    public void retry(List<SetAside.Entry> waiting, EventLog log) {
        var streams =
                new LinkedHashSet<>(waiting.stream().map(SetAside.Entry::stream).toList());
        streams.forEach(stream -> steps.tell(StreamId.parse(stream), log));
    }
}
