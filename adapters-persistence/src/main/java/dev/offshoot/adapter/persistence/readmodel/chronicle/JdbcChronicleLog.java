package dev.offshoot.adapter.persistence.readmodel.chronicle;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds events in the chronicle and reads them from the log. */
public final class JdbcChronicleLog implements ChronicleLog {

    private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

    private final JdbcClient jdbc;
    private final EventLog log;

    public JdbcChronicleLog(JdbcClient jdbc, EventLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Override
    public Found about(StreamId subject, AsOf asOf, OptionalLong before, int limit) {
        var found = log.withCorrections(
                """
                select position, stream from readmodel.chronicle
                 where subject = ? and position < ? and known_from <= ? and last_day <= ?
                 order by position desc limit ?
                """,
                subject.toString(),
                before.orElse(Long.MAX_VALUE),
                asOf.known().orElse(FOR_EVER).atOffset(ZoneOffset.UTC),
                asOf.was().orElse(LAST_DAY),
                limit);
        return new Found(found.events().reversed(), found.corrections());
    }

    @Override
    public Map<StreamId, RecordedEvent<? extends Event>> latest(Collection<StreamId> subjects, AsOf asOf) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        var positions = new HashMap<StreamId, Long>();
        jdbc.sql("""
                        select s.subject, n.position
                          from unnest(string_to_array(:subjects, ',')) s(subject)
                          cross join lateral (%s) n
                        """.formatted(LastNewsSql.of("s.subject", "cast(:known as timestamptz)", "cast(:was as date)")))
                .param("known", asOf.known().map(Object::toString).orElse("infinity"))
                .param("was", asOf.was().map(Object::toString).orElse("infinity"))
                .param("subjects", subjects.stream().map(StreamId::toString).collect(Collectors.joining(",")))
                .query(row -> {
                    positions.put(StreamId.parse(row.getString("subject")), row.getLong("position"));
                });
        var events = log.at(positions.values()).stream()
                .collect(Collectors.toMap(RecordedEvent::position, Function.identity()));
        var latest = new HashMap<StreamId, RecordedEvent<? extends Event>>();
        positions.forEach((subject, position) -> latest.put(subject, events.get(position)));
        return latest;
    }
}
