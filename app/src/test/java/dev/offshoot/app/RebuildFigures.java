package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.benchmark.FigureTable;
import dev.offshoot.benchmark.Paired;
import dev.offshoot.benchmark.Stopwatch;
import java.util.Set;

/** All read models from the log, beside reading the same columns and parsing their JSON in one thread. */
final class RebuildFigures {

    private final TestStore store;
    private final long events;

    RebuildFigures(TestStore store, long events) {
        this.store = store;
        this.events = events;
    }

    void measure(FigureTable table, Paired paired) throws Exception {
        var raw = new RawReading(store);
        table.add(paired.measure(
                "rebuild of all read models",
                "events/s",
                () -> events / Stopwatch.seconds(store.rebuild::swap),
                () -> raw.perSecond(Set.of()),
                0.4));
    }
}
