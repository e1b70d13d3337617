package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Recorded;
import java.util.ArrayList;
import java.util.List;

/** The shadows of all tables while the log is read for them: folds in memory, journals as they come. */
public final class Shadows {

    private static final int BATCH = 2_000;

    private final List<ShadowFold<?, ?>> folds;
    private final List<TableWriter> journals;
    private final EventLog log;
    private final List<Recorded<? extends Event>> batch = new ArrayList<>();

    Shadows(List<ShadowFold<?, ?>> folds, List<TableWriter> journals, EventLog log) {
        this.folds = folds;
        this.journals = journals;
        this.log = log;
    }

    public void heed(Recorded<? extends Event> event) {
        folds.forEach(fold -> fold.heed(event));
        batch.add(event);
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        journals.forEach(journal -> journal.write(batch, log));
        batch.clear();
    }

    /** Writes what is still in memory; the log must stand still meanwhile. */
    public void finish() {
        flush();
        folds.forEach(fold -> fold.write(log));
    }
}
