package dev.offshoot.adapter.persistence.log;

import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;

/** Reads the events of the log as committed, with nothing but SQL. */
public final class EventLog {

    private static final String COLUMNS =
            "select position, stream, version, type, revision, recorded, payload, metadata";
    private static final String EVENTS = COLUMNS + " from event ";
    private static final String IN_STREAMS = "order by stream, version";
    private static final String TAIL = """
            with kept as materialized (select version, state from snapshot where stream = ? and revision = ?)
            %s, null::json as state
            from event where stream = ? and version > coalesce((select version from kept), -1)
            union all
            select null, null, version, null, null, null, null, null, state from kept
            order by version""".formatted(COLUMNS);
    private static final int FETCH = 5_000;

    private final JdbcTemplate jdbc;
    private final JdbcTemplate cursor;
    private final LogIndex index;
    private final EventCodec codec;
    private final ZoneId zone;
    private final RowMapper<RecordedEvent<? extends Event>> recorded = (row, _) -> recorded(row);

    /** @param zone the programme's, in whose calendar days are told */
    public EventLog(DataSource database, EventCodec codec, ZoneId zone) {
        this.zone = zone;
        this.jdbc = new JdbcTemplate(database);
        this.index = new LogIndex(jdbc);
        this.codec = codec;
        this.cursor = new JdbcTemplate(database);
        this.cursor.setFetchSize(FETCH);
    }

    public ZoneId zone() {
        return zone;
    }

    public LogIndex index() {
        return index;
    }

    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return of(stream, 0);
    }

    public List<RecordedEvent<? extends Event>> of(StreamId stream, long from) {
        return jdbc.query(
                EVENTS + "where stream = ? and version >= ? order by version", recorded, stream.toString(), from);
    }

    /**
     * What a state is made of.
     *
     * @param snapshot as it was stored, where there is one
     * @param events those after it, or all
     */
    public record Tail(Optional<String> snapshot, List<RecordedEvent<? extends Event>> events) {}

    /** A stream from its snapshot on, in one statement. */
    Tail tail(StreamId stream, String revision) {
        var snapshot = new ArrayList<String>();
        var events = new ArrayList<RecordedEvent<? extends Event>>();
        jdbc.query(
                TAIL,
                row -> {
                    if (row.getString("state") == null) {
                        events.add(recorded(row));
                    } else {
                        snapshot.add(row.getString("state"));
                    }
                },
                stream.toString(),
                revision,
                stream.toString());
        return new Tail(snapshot.stream().findFirst(), List.copyOf(events));
    }

    /** @param end the first event that cannot be read, where there is one */
    public record Beginning(List<RecordedEvent<? extends Event>> events, Optional<Unreadable> end) {}

    /** A stream as far as it can be read. */
    public Beginning readable(StreamId stream) {
        var events = new ArrayList<RecordedEvent<? extends Event>>();
        var end = new ArrayList<Unreadable>();
        each(
                stream,
                event -> {
                    if (end.isEmpty()) {
                        events.add(event);
                    }
                },
                end::add);
        return new Beginning(events, end.stream().findFirst());
    }

    /** Streams as far as each can be read. */
    public Map<StreamId, Beginning> readable(Collection<StreamId> streams) {
        var found = new LinkedHashMap<StreamId, Beginning>();
        if (streams.isEmpty()) {
            return found;
        }
        streams.forEach(stream -> found.put(stream, new Beginning(new ArrayList<>(), Optional.empty())));
        jdbc.query(
                EVENTS + "where stream = any(?) order by stream, version",
                row -> {
                    var event = LoggedEvent.of(row);
                    found.computeIfPresent(StreamId.parse(event.stream()), (_, soFar) -> further(soFar, event));
                },
                (Object) LogIndex.texts(streams));
        return found;
    }

    private Beginning further(Beginning soFar, LoggedEvent event) {
        if (soFar.end().isPresent()) {
            return soFar;
        }
        try {
            soFar.events().add(recorded(event));
            return soFar;
        } catch (Unreadable end) {
            return new Beginning(soFar.events(), Optional.of(end));
        }
    }

    /** Whole streams; one that holds nothing is there with no events. */
    public Map<StreamId, List<RecordedEvent<? extends Event>>> of(Collection<StreamId> streams) {
        var found = new LinkedHashMap<StreamId, List<RecordedEvent<? extends Event>>>();
        if (streams.isEmpty()) {
            return found;
        }
        streams.forEach(stream -> found.put(stream, new ArrayList<>()));
        jdbc.query(
                EVENTS + "where stream = any(?) order by stream, version",
                row -> {
                    var event = recorded(row);
                    found.computeIfAbsent(event.stream(), _ -> new ArrayList<>())
                            .add(event);
                },
                (Object) LogIndex.texts(streams));
        return found;
    }

    /** Whole streams, by the start of their names, in the order of names. */
    public Map<StreamId, List<RecordedEvent<? extends Event>>> startingWith(String start) {
        var found = new LinkedHashMap<StreamId, List<RecordedEvent<? extends Event>>>();
        jdbc.query(
                EVENTS + "where stream ^@ ? order by stream, version",
                row -> {
                    var event = recorded(row);
                    found.computeIfAbsent(event.stream(), _ -> new ArrayList<>())
                            .add(event);
                },
                start);
        return found;
    }

    /** The events at these positions, in the order of the log. */
    public List<RecordedEvent<? extends Event>> at(Collection<Long> positions) {
        return jdbc.query(EVENTS + "where position = any(?) order by position", recorded, (Object)
                positions.toArray(Long[]::new));
    }

    /**
     * Every stream of some categories, of all where none is named: whole, one after another, as the log has it; needs
     * a transaction around it, so that it is read through a cursor.
     */
    public void streams(Collection<String> categories, Consumer<List<LoggedEvent>> reader) {
        var stream = new ArrayList<LoggedEvent>();
        RowCallbackHandler each = row -> {
            var event = LoggedEvent.of(row);
            if (!stream.isEmpty() && !stream.getFirst().stream().equals(event.stream())) {
                reader.accept(List.copyOf(stream));
                stream.clear();
            }
            stream.add(event);
        };
        if (categories.isEmpty()) {
            cursor.query(EVENTS + IN_STREAMS, each);
        } else {
            cursor.query(EVENTS + "where category = any(?) " + IN_STREAMS, each, (Object) LogIndex.texts(categories));
        }
        if (!stream.isEmpty()) {
            reader.accept(List.copyOf(stream));
        }
    }

    /** Reads events one by one, or says why one cannot be read. */
    public void read(
            List<LoggedEvent> events,
            Consumer<RecordedEvent<? extends Event>> reader,
            Consumer<Unreadable> unreadable) {
        events.forEach(event -> read(event, reader, unreadable));
    }

    /** Every event of a stream. */
    public void each(
            StreamId stream, Consumer<RecordedEvent<? extends Event>> reader, Consumer<Unreadable> unreadable) {
        jdbc.query(
                EVENTS + "where stream = ? order by version",
                row -> {
                    read(LoggedEvent.of(row), reader, unreadable);
                },
                stream.toString());
    }

    public List<RecordedEvent<? extends Event>> withBatch(String batch) {
        return jdbc.query(EVENTS + "where metadata ->> 'batch' = ? order by position", recorded, batch);
    }

    /** @param corrections every one in the streams of the events */
    public record Corrected(
            List<RecordedEvent<? extends Event>> events, List<RecordedEvent<? extends Event>> corrections) {}

    /** The events that a query finds by position and stream, and what corrects any of them; in the order of the log. */
    public Corrected withCorrections(String query, Object... arguments) {
        var found = new Corrected(new ArrayList<>(), new ArrayList<>());
        var parameters = new ArrayList<Object>(List.of(arguments));
        parameters.add(codec.types().of(EventCorrected.class).name());
        jdbc.query(
                """
                with found as materialized (%1$s)
                %2$s, true as asked from event where position in (select position from found)
                union all
                %2$s, false from event where stream in (select stream from found) and type = ?
                order by position""".formatted(query, COLUMNS),
                row -> {
                    (row.getBoolean("asked") ? found.events() : found.corrections()).add(recorded(row));
                },
                parameters.toArray());
        return found;
    }

    private void read(
            LoggedEvent logged, Consumer<RecordedEvent<? extends Event>> reader, Consumer<Unreadable> unreadable) {
        RecordedEvent<? extends Event> event;
        try {
            event = recorded(logged);
        } catch (Unreadable cannotBe) {
            unreadable.accept(cannotBe);
            return;
        }
        reader.accept(event);
    }

    private RecordedEvent<? extends Event> recorded(ResultSet row) throws SQLException {
        return recorded(LoggedEvent.of(row));
    }

    private RecordedEvent<? extends Event> recorded(LoggedEvent logged) {
        try {
            return RecordedEvent.in(
                    zone,
                    StreamId.parse(logged.stream()),
                    logged.version(),
                    logged.position(),
                    logged.recorded(),
                    codec.readStamp(logged.metadata()),
                    codec.read(logged.type(), logged.revision(), logged.payload()));
        } catch (RuntimeException cannotBe) {
            throw new Unreadable(logged.stream(), logged.version(), logged.position(), cannotBe);
        }
    }
}
