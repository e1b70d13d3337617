package dev.offshoot.adapter.persistence.log;

import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.decider.StreamType;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JavaType;

/** The states of long streams, stored now and then as they are, so that not all events must be read again. */
public final class Snapshots {

    private static final String SAVE = """
            insert into snapshot as s (stream, version, revision, state) values (?, ?, ?, ?::json)
            on conflict (stream) do update
            set version = excluded.version, revision = excluded.revision, state = excluded.state, taken = now()
            where s.version < excluded.version or s.revision <> excluded.revision""";

    private final JdbcTemplate jdbc;
    private final Json json;

    private final ZoneId zone;

    public Snapshots(JdbcTemplate jdbc, Json json, ZoneId zone) {
        this.jdbc = jdbc;
        this.json = json;
        this.zone = zone;
    }

    public <S> void save(StreamType<?, S, ?, ?> streamType, StreamId stream, DeciderRunner.State<S> state) {
        jdbc.update(
                SAVE, stream.toString(), state.version(), revision(streamType), json.write(state, type(streamType)));
    }

    /** The last one taken of a state of the present version. */
    public <S> Optional<DeciderRunner.State<S>> find(StreamType<?, S, ?, ?> streamType, StreamId stream) {
        return jdbc
                .query(
                        "select state from snapshot where stream = ? and revision = ?",
                        (row, _) -> json.<DeciderRunner.State<S>>read(row.getString("state"), type(streamType)),
                        stream.toString(),
                        revision(streamType))
                .stream()
                .findFirst();
    }

    /**
     * A state as it was last stored, and what was recorded after it.
     *
     * @param state empty where none of the present version is stored: the events are all there are
     */
    public record Since<S>(Optional<DeciderRunner.State<S>> state, List<RecordedEvent<? extends Event>> events) {}

    /** Reads a stream from the last state of the present version on. */
    public <S> Since<S> since(EventLog log, StreamType<?, S, ?, ?> streamType, StreamId stream) {
        var tail = log.tail(stream, revision(streamType));
        return new Since<>(tail.snapshot().map(text -> json.read(text, type(streamType))), tail.events());
    }

    private JavaType type(StreamType<?, ?, ?, ?> streamType) {
        return json.type(DeciderRunner.State.class, streamType.state());
    }

    /** What is made of instants depends on the zone in which days are told. */
    private String revision(StreamType<?, ?, ?, ?> streamType) {
        return "v%s %s".formatted(Versions.ofState(streamType.category()), zone);
    }
}
