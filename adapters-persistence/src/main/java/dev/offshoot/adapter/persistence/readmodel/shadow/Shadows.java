package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.LoggedEvent;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.live.EventProjectionWriter;
import dev.offshoot.adapter.persistence.readmodel.rows.ApartTable;
import dev.offshoot.adapter.persistence.readmodel.rows.CopiedRows;
import dev.offshoot.adapter.persistence.readmodel.rows.DatedRows;
import dev.offshoot.adapter.persistence.readmodel.rows.Savepoint;
import dev.offshoot.adapter.persistence.readmodel.rows.StepByStep;
import dev.offshoot.adapter.persistence.readmodel.rows.StreamRows;
import dev.offshoot.adapter.persistence.readmodel.table.DatedRow;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.readmodel.table.Entry;
import dev.offshoot.adapter.persistence.readmodel.table.EventProjectionTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.patience.TakesLong;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The shadows of the tables of a group. The log is read once, stream by stream: what they tell is worked out on all processors and
 * copied into the tables, so that some thousand events are in memory at a time.
 */
public final class Shadows {

    private static final Logger LOG = LoggerFactory.getLogger(Shadows.class);
    private static final int EVENTS_AT_ONCE = 2_000;

    private final TableGroup group;
    private final List<Shadow<?>> tables;
    private final EventLog log;
    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final Json json;

    public Shadows(TableGroup group, DataSource database, Json json, EventLog log) {
        this.group = group;
        this.log = log;
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
        this.json = json;
        var defined = group.tables();
        this.tables = Stream.of(
                        defined.dated().stream().<Shadow<?>>map(this::dated),
                        defined.journals().stream().<Shadow<?>>map(this::events))
                .flatMap(Function.identity())
                .toList();
    }

    private <E extends Event, L, R> Shadow<DatedRow<R>> dated(DatedTable<E, L, R> table) {
        var rows = new DatedRows<>(table, ReadModelSchema.SHADOW, json, jdbc);
        return shadow(rows, new CopiedRows<>(table, DatedRow::body, ReadModelSchema.SHADOW, json, database));
    }

    private <R> Shadow<R> shadow(StreamRows<R> rows, CopiedRows<R> copied) {
        return new Shadow<>(
                new StreamTeller<>(rows, new StepByStep(rows, ReadModelSchema.SHADOW, jdbc)),
                copied,
                new Savepoint(jdbc));
    }

    private <L> Shadow<Entry<L>> events(EventProjectionTable<L> table) {
        var writer = new EventProjectionWriter<>(table, ReadModelSchema.SHADOW, database, json);
        var copied = new CopiedRows<>(table, Entry::body, ReadModelSchema.SHADOW, json, database);
        return new Shadow<>(new EventTeller<>(table, writer), copied, new Savepoint(jdbc));
    }

    /**
     * Fills the tables from all that is in the log now, which may be written to meanwhile; the log is read in the
     * transaction of the caller.
     *
     * @param passed is told how many more events were read
     * @param writing does what writes, in transactions of its own
     */
    public void fill(IntConsumer passed, Consumer<Runnable> writing) {
        try (var work = new OrderedWork<List<Runnable>>(some -> writing.accept(() -> some.forEach(Runnable::run)))) {
            var waiting = new ArrayList<List<LoggedEvent>>();
            var events = new AtomicInteger();
            log.streams(group.categories(), stream -> {
                passed.accept(stream.size());
                if (!hasName(stream.getFirst())) {
                    return;
                }
                waiting.add(stream);
                if (events.addAndGet(stream.size()) >= EVENTS_AT_ONCE) {
                    var some = List.copyOf(waiting);
                    work.give(() -> told(some));
                    waiting.clear();
                    events.set(0);
                }
            });
            work.give(() -> told(waiting));
            work.finish();
        }
    }

    /** The database takes no event of a stream without a name any more; an older one may hold some. */
    private boolean hasName(LoggedEvent event) {
        if (StreamId.isName(event.stream())) {
            return true;
        }
        LOG.warn(
                "{} tells nothing of the event at {}: “{}” is no name of a stream",
                group.name(),
                event.position(),
                event.stream());
        return false;
    }

    private List<Runnable> told(List<List<LoggedEvent>> logged) {
        var streams = logged.stream().map(stream -> ReadStream.of(stream, log)).toList();
        return tables.stream().map(table -> told(table, streams)).toList();
    }

    private static <R> Runnable told(Shadow<R> table, List<ReadStream> streams) {
        var told = table.tell(streams);
        return () -> table.write(told);
    }

    /** More has come into streams since they were read. */
    public void goOn(Collection<StreamId> streams) {
        streams.forEach(stream -> tables.forEach(table -> table.goesOn(stream)));
    }

    /**
     * Tells what came meanwhile, and what could not be told at once, in the transaction of the caller.
     *
     * @param patience for one stream; one that takes longer is left
     * @return how many times a table told a stream by itself
     */
    public int tellAgain(Supplier<Patience> patience) {
        return tables.stream().mapToInt(table -> table.tellAgain(log, patience)).sum();
    }

    /** Whether anything is left to tell. */
    public boolean isAnythingLeft() {
        return tables.stream().anyMatch(table -> !table.left().isEmpty());
    }

    /** What is left to tell is told by itself from now on, once the shadows are in place. */
    public void putApart() {
        var apart = new ApartTable(jdbc);
        tables.forEach(table -> table.left().forEach(stream -> {
            var events = log.readable(stream).events();
            apart.put(table.name(), stream, events.size() - 1L, TakesLong.why(events));
        }));
    }
}
