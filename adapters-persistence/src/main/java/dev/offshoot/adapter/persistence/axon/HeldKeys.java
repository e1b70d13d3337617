package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.adapter.persistence.axon.store.HeldLater;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.command.Rejection;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.decider.UniqueKeyChange;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What one stream alone may hold, written in the transaction of the events that take it or free it. Writers of one key
 * wait for each other, in one order for all, so that who comes second finds what the first has taken.
 */
final class HeldKeys {

    private static final String LOCK = """
            select pg_advisory_xact_lock(name)::text
            from (select distinct hashtextextended(kind || ' ' || value, 1) as name
                  from unnest(?::text[], ?::text[]) as keys (kind, value) order by name) as ordered""";
    private static final String HELD = """
            select kind, value, stream
            from unique_key join unnest(?::text[], ?::text[]) as keys (kind, value) using (kind, value)""";
    private static final String FREE = """
            delete from unique_key held using unnest(?::text[], ?::text[], ?::text[]) as freed (kind, value, stream)
            where held.kind = freed.kind and held.value = freed.value and held.stream = freed.stream""";
    private static final String TAKE = """
            insert into unique_key (kind, value, stream)
            select * from unnest(?::text[], ?::text[], ?::text[])""";

    private final StreamTypes streamTypes;
    private final EventLog log;
    private final JdbcTemplate jdbc;

    HeldKeys(StreamTypes streamTypes, EventLog log, DataSource database) {
        this.streamTypes = streamTypes;
        this.log = log;
        this.jdbc = new JdbcTemplate(database);
    }

    /** A key and the stream that takes or frees it. */
    private record Entry(UniqueKey key, StreamId stream) {}

    /** Waits until what new events free and take can be held, and what was read of these keys stays so. */
    void hold(List<RecordedEvent<? extends Event>> events, Collection<UniqueKey> read) {
        lock(changes(events), read);
    }

    private void lock(List<UniqueKeyChange> changes, Collection<UniqueKey> read) {
        var keys = Stream.concat(
                        read.stream(),
                        changes.stream().flatMap(c -> Stream.concat(c.freed().stream(), c.taken().stream())))
                .toList();
        if (!keys.isEmpty()) {
            HeldLater.now();
            jdbc.query(LOCK, _ -> {}, kinds(keys), values(keys));
        }
    }

    /** Holds, frees and takes what new events do; or says why not, and changes nothing, where another stream has it. */
    Optional<Rejection> claim(List<RecordedEvent<? extends Event>> events) {
        var changes = changes(events);
        lock(changes, List.of());
        return apply(changes);
    }

    /** The same once that is held. */
    Optional<Rejection> follow(List<RecordedEvent<? extends Event>> events) {
        return apply(changes(events));
    }

    private Optional<Rejection> apply(List<UniqueKeyChange> changes) {
        var freed = entries(changes, UniqueKeyChange::freed);
        var taken = entries(changes, UniqueKeyChange::taken);
        if (freed.isEmpty() && taken.isEmpty()) {
            return Optional.empty();
        }
        var named = Stream.concat(freed.stream(), taken.stream()).toList();
        var held = held(named.stream().map(Entry::key).toList());
        freed.forEach(entry -> held.remove(entry.key(), entry.stream()));
        var missing = taken.stream()
                .filter(entry -> !entry.stream().equals(held.get(entry.key())))
                .toList();
        for (var change : changes) {
            var refused = change.refusal(streamTypes.of(change.stream()), key -> Optional.ofNullable(held.get(key)));
            if (refused.isPresent()) {
                return refused;
            }
            change.taken().forEach(key -> held.put(key, change.stream()));
        }
        update(FREE, freed);
        update(TAKE, missing);
        return Optional.empty();
    }

    private List<UniqueKeyChange> changes(List<RecordedEvent<? extends Event>> events) {
        var streams = new LinkedHashMap<StreamId, List<RecordedEvent<? extends Event>>>();
        events.stream()
                .filter(e -> streamTypes.of(e.stream()).decider().uniqueKeys().isPresent())
                .forEach(e -> streams.computeIfAbsent(e.stream(), _ -> new ArrayList<>())
                        .add(e));
        var before = log.withIllegible(streams.entrySet().stream()
                .filter(e -> StreamStates.corrects(e.getValue()))
                .map(Map.Entry::getKey)
                .toList());
        return streams.entrySet().stream()
                .map(e -> UniqueKeyChange.of(
                        streamTypes.of(e.getKey()),
                        e.getKey(),
                        () -> before.getOrDefault(e.getKey(), List.of()),
                        e.getValue()))
                .toList();
    }

    private static List<Entry> entries(
            List<UniqueKeyChange> changes, Function<UniqueKeyChange, Collection<UniqueKey>> which) {
        return changes.stream()
                .flatMap(change -> which.apply(change).stream().map(key -> new Entry(key, change.stream())))
                .toList();
    }

    private Map<UniqueKey, StreamId> held(List<UniqueKey> keys) {
        var held = new HashMap<UniqueKey, StreamId>();
        jdbc.query(
                HELD,
                row -> {
                    held.put(
                            new UniqueKey(row.getString("kind"), row.getString("value")),
                            StreamId.parse(row.getString("stream")));
                },
                kinds(keys),
                values(keys));
        return held;
    }

    private void update(String sql, List<Entry> entries) {
        if (!entries.isEmpty()) {
            var keys = entries.stream().map(Entry::key).toList();
            jdbc.update(
                    sql,
                    kinds(keys),
                    values(keys),
                    entries.stream().map(e -> e.stream().toString()).toArray(String[]::new));
        }
    }

    private static Object kinds(List<UniqueKey> keys) {
        return keys.stream().map(UniqueKey::kind).toArray(String[]::new);
    }

    private static Object values(List<UniqueKey> keys) {
        return keys.stream().map(UniqueKey::value).toArray(String[]::new);
    }
}
