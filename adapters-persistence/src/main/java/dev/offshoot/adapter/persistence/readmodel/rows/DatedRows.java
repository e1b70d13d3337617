package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.table.DatedRow;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.projection.LineHistory;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows where they hold. What comes in the order in which it is known closes rows and opens others; only what is known
 * earlier than what stands there, as a claim may say, tells a stream anew.
 */
public final class DatedRows<E extends Event, L, R> implements StreamRows<DatedRow<R>> {

    private static final int LATELY = 200;

    private final DatedTable<E, L, R> table;
    private final Rows<DatedRow<R>> rows;
    private final JdbcTemplate jdbc;
    private final String delete;
    private final Map<StreamId, LineHistory<E, L, R>> lately = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StreamId, LineHistory<E, L, R>> eldest) {
            return size() > LATELY;
        }
    };

    public DatedRows(DatedTable<E, L, R> table, String schema, Json json, JdbcTemplate jdbc) {
        this.table = table;
        this.rows = new Rows<>(table, DatedRow::body, schema, Rows.replace(table), json, jdbc);
        this.jdbc = jdbc;
        this.delete = "delete from %s.%s where key = ?".formatted(schema, table.name());
    }

    @Override
    public DatedTable<E, L, R> table() {
        return table;
    }

    @Override
    public String category() {
        return table.category();
    }

    @Override
    public void write(List<RecordedEvent<? extends Event>> further, EventLog log) {
        var byStream = further.stream()
                .collect(Collectors.groupingBy(RecordedEvent::stream, LinkedHashMap::new, Collectors.toList()));
        var unknown = byStream.entrySet().stream()
                .filter(e -> !reaches(lately.get(e.getKey()), e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var before = log.of(unknown);
        byStream.forEach((stream, events) -> {
            var first = events.getFirst().version();
            var history = lately.remove(stream);
            if (history == null || before.containsKey(stream)) {
                history = history(before.getOrDefault(stream, List.of()).stream()
                        .filter(e -> e.version() < first)
                        .toList());
                history.changes();
            }
            if (history.isFollowedBy(events)) {
                history.learn(events);
                rows.write(changes(stream, history));
                lately.put(stream, history);
            } else {
                var last = events.getLast().version();
                place(
                        stream,
                        log.of(stream).stream().filter(e -> e.version() <= last).toList());
            }
        });
    }

    /** Whether it has been told up to where events begin: a transaction that was rolled back leaves it too far on. */
    private boolean reaches(@Nullable LineHistory<E, L, R> history, List<RecordedEvent<? extends Event>> events) {
        return history != null && history.version() == events.getFirst().version() - 1;
    }

    private LineHistory<E, L, R> history(List<RecordedEvent<? extends Event>> events) {
        var history = table.history();
        history.learn(events);
        return history;
    }

    private List<DatedRow<R>> changes(StreamId stream, LineHistory<E, L, R> history) {
        return history.changes().stream()
                .map(line -> new DatedRow<>(stream, line))
                .toList();
    }

    @Override
    public List<DatedRow<R>> told(StreamId stream, List<RecordedEvent<? extends Event>> events) {
        return changes(stream, history(events));
    }

    @Override
    public void place(StreamId stream, List<RecordedEvent<? extends Event>> events) {
        lately.remove(stream);
        jdbc.update(delete, stream.key());
        rows.write(told(stream, events));
    }
}
