package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.benchmark.FigureTable;
import dev.offshoot.benchmark.Paired;
import dev.offshoot.benchmark.Stopwatch;
import java.util.List;

/**
 * One projection from the log. What is rebuilt by itself is a group of tables: of those that a seeded log has events of,
 * the smallest, in which each event is told by one table, and the one that is a single table and tells of every event.
 */
final class OneFigures {

    private static final List<String> GROUPS = List.of("effects", "history");
    private static final int UPSERTS = Integer.getInteger("offshoot.benchmark.upserts", 100_000);

    private final TestStore store;
    private final RawReading raw;

    OneFigures(TestStore store) {
        this.store = store;
        this.raw = new RawReading(store);
    }

    /** Beside reading and parsing the same events, and beside a processor of Axon's that fills the same table. */
    void measure(FigureTable table, Paired paired) throws Exception {
        for (var name : GROUPS) {
            var group = group(name);
            table.add(paired.measure(
                    "rebuild of %s alone".formatted(said(group)),
                    "events/s",
                    () -> rebuilt(group),
                    () -> raw.perSecond(group.categories()),
                    1));
        }
        var history = group("history");
        var upserting = new UpsertingProcessor(store);
        var some = Math.min(UPSERTS, events(history));
        table.add(paired.measure(
                "the same of history, beside Axon's processor and %,d upserts".formatted(some),
                "events/s",
                () -> rebuilt(history),
                () -> upserting.perSecond(some),
                25));
    }

    /** The same in a process that has done nothing before, beside reading and parsing in this one. */
    void measureFresh(FigureTable table, Paired paired) throws Exception {
        for (var name : GROUPS) {
            var group = group(name);
            var events = events(group);
            table.add(paired.measure(
                    "rebuild of %s alone, in a fresh process".formatted(said(group)),
                    "events/s",
                    () -> events / FreshRebuild.seconds(store.on, name),
                    () -> raw.perSecond(group.categories()),
                    0.6));
        }
    }

    private double rebuilt(TableGroup group) throws Exception {
        return events(group) / Stopwatch.seconds(() -> store.rebuild.swap(group));
    }

    private long events(TableGroup group) {
        return store.log.index().count(group.categories());
    }

    private String said(TableGroup group) {
        var tables = group.names().size();
        return "%s (%s, %,d events)"
                .formatted(group.name(), tables == 1 ? "1 table" : tables + " tables", events(group));
    }

    static TableGroup group(String name) {
        return OffshootTables.GROUPS.groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
