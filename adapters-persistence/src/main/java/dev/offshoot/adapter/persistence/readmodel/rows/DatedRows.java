package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.memory.ToldLately;
import dev.offshoot.adapter.persistence.readmodel.table.DatedRow;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.projection.LineHistory;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.patience.TakesLong;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows where they hold. What comes in the order in which it is known closes rows and opens others; only what is known
 * earlier than what stands there, as a claim may say, tells a stream anew.
 */
public final class DatedRows<E extends Event, L, R> implements StreamRows<DatedRow<R>> {

    private static final int EVENTS = 30_000;

    private final DatedTable<E, L, R> table;
    private final Rows<DatedRow<R>> rows;
    private final JdbcTemplate jdbc;
    private final String delete;
    private final long events;
    private final ToldLately<StreamId, LineHistory<E, L, R>> lately;

    public DatedRows(DatedTable<E, L, R> table, String schema, Json json, JdbcTemplate jdbc) {
        this(table, schema, json, jdbc, EVENTS);
    }

    /** @param events of how many what they told is kept, and how many are read at once, but for a longer stream */
    DatedRows(DatedTable<E, L, R> table, String schema, Json json, JdbcTemplate jdbc, long events) {
        this.table = table;
        this.events = events;
        this.lately = new ToldLately<>(events, LineHistory::weight);
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
    public List<StreamId> write(
            List<RecordedEvent<? extends Event>> further, EventLog log, Supplier<Patience> patience) {
        var takeLong = new ArrayList<StreamId>();
        var some = new LinkedHashMap<StreamId, List<RecordedEvent<? extends Event>>>();
        var length = 0L;
        for (var one : byStream(further).entrySet()) {
            some.put(one.getKey(), one.getValue());
            length += one.getValue().getLast().version() + 1;
            if (length > events) {
                takeLong.addAll(goOn(some, log, patience));
                some.clear();
                length = 0;
            }
        }
        takeLong.addAll(goOn(some, log, patience));
        return takeLong;
    }

    private static Map<StreamId, List<RecordedEvent<? extends Event>>> byStream(
            List<RecordedEvent<? extends Event>> events) {
        return events.stream()
                .collect(Collectors.groupingBy(RecordedEvent::stream, LinkedHashMap::new, Collectors.toList()));
    }

    private List<StreamId> goOn(
            Map<StreamId, List<RecordedEvent<? extends Event>>> further, EventLog log, Supplier<Patience> patience) {
        var before = log.of(further.entrySet().stream()
                .filter(e -> reaching(e.getKey(), e.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList());
        var changed = new ArrayList<DatedRow<R>>();
        var takeLong = new ArrayList<StreamId>();
        further.forEach((stream, events) -> {
            try {
                changed.addAll(goOn(stream, events, before.getOrDefault(stream, List.of()), log, patience.get()));
            } catch (TakesLong _) {
                takeLong.add(stream);
            }
        });
        rows.write(changed);
        return takeLong;
    }

    /** The rows that change; one that is told anew is written at once. */
    private List<DatedRow<R>> goOn(
            StreamId stream,
            List<RecordedEvent<? extends Event>> events,
            List<RecordedEvent<? extends Event>> before,
            EventLog log,
            Patience patience) {
        var history = reaching(stream, events).orElseGet(() -> historyBefore(events, before, patience));
        lately.forget(stream);
        if (history.isFollowedBy(events)) {
            history.learn(events, patience);
            lately.keep(stream, history);
            return changes(stream, history);
        }
        var last = events.getLast().version();
        place(stream, log.of(stream).stream().filter(e -> e.version() <= last).toList(), patience);
        return List.of();
    }

    /** What was told up to where events begin: a transaction that was rolled back leaves it too far on. */
    private Optional<LineHistory<E, L, R>> reaching(StreamId stream, List<RecordedEvent<? extends Event>> events) {
        return lately.find(stream)
                .filter(history -> history.version() == events.getFirst().version() - 1);
    }

    private LineHistory<E, L, R> historyBefore(
            List<RecordedEvent<? extends Event>> events,
            List<RecordedEvent<? extends Event>> stream,
            Patience patience) {
        var first = events.getFirst().version();
        var history = history(stream.stream().filter(e -> e.version() < first).toList(), patience);
        history.changes();
        return history;
    }

    private LineHistory<E, L, R> history(List<RecordedEvent<? extends Event>> events, Patience patience) {
        var history = table.history();
        history.learn(events, patience);
        return history;
    }

    private List<DatedRow<R>> changes(StreamId stream, LineHistory<E, L, R> history) {
        return history.changes().stream()
                .map(line -> new DatedRow<>(stream, line))
                .toList();
    }

    @Override
    public List<DatedRow<R>> told(StreamId stream, List<RecordedEvent<? extends Event>> events) {
        return changes(stream, history(events, Patience.ENDLESS));
    }

    @Override
    public void place(StreamId stream, List<RecordedEvent<? extends Event>> events, Patience patience) {
        var telling = telling(stream, events, patience);
        telling.write();
        telling.keep();
    }

    @Override
    public Telling telling(StreamId stream, List<RecordedEvent<? extends Event>> events, Patience patience) {
        return new OneTold(stream, history(events, patience));
    }

    private final class OneTold implements Telling {

        private final StreamId stream;
        private final LineHistory<E, L, R> history;
        private boolean written = false;

        OneTold(StreamId stream, LineHistory<E, L, R> history) {
            this.stream = stream;
            this.history = history;
        }

        @Override
        public long version() {
            return history.version();
        }

        @Override
        public boolean goOn(List<RecordedEvent<? extends Event>> further, Patience patience) {
            var follows = history.isFollowedBy(further);
            if (follows) {
                history.learn(further, patience);
            }
            return follows;
        }

        @Override
        public void write() {
            if (!written) {
                jdbc.update(delete, stream.key());
            }
            rows.write(changes(stream, history));
            written = true;
        }

        @Override
        public void keep() {
            lately.keep(stream, history);
        }
    }
}
