package dev.offshoot.adapter.persistence.log;

import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import dev.offshoot.date.PartialDate;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private static final String UNKNOWN = "XXXX";

    private final JdbcTemplate jdbc;
    private final JdbcTemplate cursor;
    private final LogIndex index;
    private final EventCodec codec;
    private final ZoneId zone;
    private final Reader reader = new Reader();
    private final RowMapper<RecordedEvent<? extends Event>> legibleOrNot =
            (row, _) -> legibleOrNot(LoggedEvent.of(row));

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

    /**
     * A whole stream.
     *
     * @throws Unreadable where an entry of it cannot be read, and no correction takes it back
     */
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return of(stream, 0);
    }

    /** The rest of a stream, from a version on. */
    public List<RecordedEvent<? extends Event>> of(StreamId stream, long from) {
        return entries(stream.toString(), from).whole();
    }

    /** A whole stream for whoever corrects an entry of it, which may be one that cannot be read. */
    public List<RecordedEvent<? extends Event>> toCorrect(StreamId stream, long version) {
        return entries(stream.toString(), 0).toCorrect(version);
    }

    /** Streams as far as they go without a gap, what cannot be read in them as {@link Illegible}. */
    public Map<StreamId, List<RecordedEvent<? extends Event>>> withIllegible(Collection<StreamId> streams) {
        return entries(streams, StreamEntries::legibleOrNot);
    }

    private StreamEntries entries(String stream, long from) {
        var entries = new StreamEntries(from, reader);
        jdbc.query(
                EVENTS + "where stream = ? and version >= ? order by version",
                row -> {
                    entries.add(LoggedEvent.of(row));
                },
                stream,
                from);
        return entries;
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
        var entries = new ArrayList<>(List.of(new StreamEntries(0, reader)));
        jdbc.query(
                TAIL,
                row -> {
                    if (row.getString("state") == null) {
                        entries.getLast().add(LoggedEvent.of(row));
                    } else {
                        snapshot.add(row.getString("state"));
                        entries.add(new StreamEntries(row.getLong("version") + 1, reader));
                    }
                },
                stream.toString(),
                revision,
                stream.toString());
        return new Tail(snapshot.stream().findFirst(), entries.getLast().whole());
    }

    /** @param end the first event that cannot be read, where there is one */
    public record Beginning(List<RecordedEvent<? extends Event>> events, Optional<Unreadable> end) {}

    /** A stream as far as it can be read. */
    public Beginning readable(StreamId stream) {
        return entries(stream.toString(), 0).beginning();
    }

    /** Streams as far as each can be read. */
    public Map<StreamId, Beginning> readable(Collection<StreamId> streams) {
        return entries(streams, StreamEntries::beginning);
    }

    /** Whole streams; one that holds nothing is there with no events. */
    public Map<StreamId, List<RecordedEvent<? extends Event>>> of(Collection<StreamId> streams) {
        return entries(streams, StreamEntries::whole);
    }

    private <T> Map<StreamId, T> entries(Collection<StreamId> streams, Function<StreamEntries, T> as) {
        var found = new LinkedHashMap<String, StreamEntries>();
        streams.forEach(stream -> found.put(stream.toString(), new StreamEntries(0, reader)));
        if (!found.isEmpty()) {
            jdbc.query(
                    EVENTS + "where stream = any(?) " + IN_STREAMS,
                    row -> {
                        var event = LoggedEvent.of(row);
                        found.computeIfPresent(event.stream(), (_, entries) -> entries.with(event));
                    },
                    (Object) LogIndex.texts(streams));
        }
        var read = new LinkedHashMap<StreamId, T>();
        streams.forEach(stream -> Optional.ofNullable(found.get(stream.toString()))
                .ifPresent(entries -> read.put(stream, as.apply(entries))));
        return read;
    }

    /** The events at these positions, in the order of the log; one that cannot be read is {@link Illegible}. */
    public List<RecordedEvent<? extends Event>> at(Collection<Long> positions) {
        return jdbc.query(EVENTS + "where position = any(?) order by position", legibleOrNot, (Object)
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

    /** A whole stream that was read from the log, as far as it can be read. */
    public Beginning readable(List<LoggedEvent> stream) {
        return StreamEntries.of(stream, reader).beginning();
    }

    /**
     * Every entry of a stream by itself, or why it cannot be read.
     *
     * @param stream as it is written, which may be what nobody can read
     */
    public void each(String stream, Consumer<RecordedEvent<? extends Event>> read, Consumer<Unreadable> unreadable) {
        entries(stream, 0).each(read, unreadable);
    }

    /** What an import brought; an entry that cannot be read is {@link Illegible}. */
    public List<RecordedEvent<? extends Event>> withBatch(String batch) {
        return jdbc.query(EVENTS + "where metadata ->> 'batch' = ? order by position", legibleOrNot, batch);
    }

    /** @param corrections every one in the streams of the events */
    public record Corrected(
            List<RecordedEvent<? extends Event>> events, List<RecordedEvent<? extends Event>> corrections) {}

    /**
     * The events that a query finds by position and stream, and what corrects any of them; in the order of the log. One
     * that cannot be read is {@link Illegible}, and corrects nothing.
     */
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
                    (row.getBoolean("asked") ? found.events() : found.corrections())
                            .add(legibleOrNot(LoggedEvent.of(row)));
                },
                parameters.toArray());
        return found;
    }

    private RecordedEvent<? extends Event> legibleOrNot(LoggedEvent logged) {
        try {
            return reader.read(logged);
        } catch (Unreadable _) {
            return reader.illegible(logged);
        }
    }

    private final class Reader implements StreamEntries.Reader {

        @Override
        public RecordedEvent<? extends Event> read(LoggedEvent logged) {
            try {
                var stream = StreamId.parse(logged.stream());
                RecordedMoments.check(logged.recorded());
                var event = codec.read(logged.type(), logged.revision(), logged.payload());
                return in(
                        stream,
                        logged,
                        codec.readStamp(logged.metadata()),
                        codec.types().placed(stream, logged.version(), event));
            } catch (RuntimeException cannotBe) {
                throw new Unreadable(logged.stream(), logged.version(), logged.position(), cannotBe);
            }
        }

        @Override
        public RecordedEvent<? extends Event> illegible(LoggedEvent logged) {
            var stream = StreamId.parse(logged.stream());
            var instead = new Illegible(logged.type());
            try {
                return in(stream, logged, codec.readStamp(logged.metadata()), instead);
            } catch (RuntimeException _) {
                return in(stream, logged, EventMetadata.of(PartialDate.parse(UNKNOWN), ""), instead);
            }
        }

        private RecordedEvent<? extends Event> in(
                StreamId stream, LoggedEvent logged, EventMetadata stamp, Event event) {
            return RecordedEvent.in(zone, stream, logged.version(), logged.position(), logged.recorded(), stamp, event);
        }
    }
}
