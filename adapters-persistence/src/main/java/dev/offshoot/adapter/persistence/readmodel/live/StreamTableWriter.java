package dev.offshoot.adapter.persistence.readmodel.live;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.rows.ApartTable;
import dev.offshoot.adapter.persistence.readmodel.rows.OthersWait;
import dev.offshoot.adapter.persistence.readmodel.rows.Savepoint;
import dev.offshoot.adapter.persistence.readmodel.rows.SetAsideTable;
import dev.offshoot.adapter.persistence.readmodel.rows.StepByStep;
import dev.offshoot.adapter.persistence.readmodel.rows.StreamRows;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.projection.SetAside;
import dev.offshoot.projection.patience.TakesLong;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings a table up to date that keeps rows of streams. One that takes longer to tell than others wait for is put apart, to be
 * told by itself.
 */
public final class StreamTableWriter implements TableWriter {

    private static final Logger LOG = LoggerFactory.getLogger(StreamTableWriter.class);

    private final StreamRows<?> rows;
    private final Savepoint savepoint;
    private final SetAsideTable aside;
    private final ApartTable apart;
    private final StepByStep steps;
    private final JdbcTemplate jdbc;
    private final OthersWait patience;

    /** @param patience how long others wait until the streams of a batch are told */
    public StreamTableWriter(StreamRows<?> rows, JdbcTemplate jdbc, OthersWait patience) {
        this.jdbc = jdbc;
        this.patience = patience;
        this.apart = new ApartTable(jdbc);
        this.rows = rows;
        this.savepoint = new Savepoint(jdbc);
        this.aside = new SetAsideTable(jdbc, ReadModelSchema.LIVE);
        this.steps = new StepByStep(rows, ReadModelSchema.LIVE, jdbc);
    }

    @Override
    public String name() {
        return rows.name();
    }

    /** What tells those of its streams that are put apart. */
    public ApartTeller teller(EventLog log) {
        return new ApartTeller(rows, steps, log, jdbc, patience);
    }

    @Override
    public void write(List<RecordedEvent<? extends Event>> batch, EventLog log) {
        var mine = mine(batch);
        if (!mine.isEmpty()) {
            var out = apart.of(name(), streams(mine));
            var told = out.isEmpty()
                    ? mine
                    : mine.stream().filter(e -> !out.contains(e.stream())).toList();
            rows.write(told, log, patience.together()).forEach(stream -> putApart(stream, first(stream, told), log));
        }
    }

    private static Set<StreamId> streams(List<RecordedEvent<? extends Event>> events) {
        return events.stream().map(RecordedEvent::stream).collect(Collectors.toSet());
    }

    private static long first(StreamId stream, List<RecordedEvent<? extends Event>> events) {
        return events.stream()
                .filter(e -> e.stream().equals(stream))
                .mapToLong(RecordedEvent::version)
                .min()
                .orElse(0);
    }

    private void putApart(StreamId stream, long version, EventLog log) {
        var why = TakesLong.why(log.readable(stream).events());
        LOG.info("{} of {} {}", stream, name(), why);
        apart.put(name(), stream, version, why);
    }

    /** As far as it can be told, if that does not take long. */
    private void tell(StreamId stream, long version, EventLog log) {
        try {
            steps.tell(stream, log, patience.once());
        } catch (TakesLong _) {
            putApart(stream, version, log);
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
        mine.keySet().removeAll(apart.of(name(), mine.keySet()));
        var waiting = aside.waiting(
                        mine.keySet().stream().map(StreamId::toString).toList())
                .getOrDefault(name(), Map.of());
        mine.forEach((stream, events) -> {
            var from = waiting.get(stream.toString());
            if (from == null) {
                if (savepoint.attempt(() -> write(events, log)).isPresent()) {
                    tell(stream, first(stream, events), log);
                }
            } else if (events.stream().anyMatch(e -> e.event() instanceof EventCorrected)) {
                tell(stream, from, log);
            } else {
                aside.behind(name(), stream.toString(), from);
            }
        });
    }

    @Override
    public void cannotRead(Unreadable event, EventLog log) {
        if (event.stream().startsWith(rows.category() + "-")) {
            var stream = StreamId.parse(event.stream());
            if (!apart.stays(name(), stream)) {
                tell(stream, event.version(), log);
            }
        }
    }

    @Override
    public void retry(List<SetAside.Entry> waiting, EventLog log) {
        var from = new LinkedHashMap<StreamId, Long>();
        waiting.forEach(entry -> from.merge(StreamId.parse(entry.stream()), entry.version(), Math::min));
        from.keySet().removeAll(apart.of(name(), from.keySet()));
        from.forEach((stream, version) -> tell(stream, version, log));
    }
}
