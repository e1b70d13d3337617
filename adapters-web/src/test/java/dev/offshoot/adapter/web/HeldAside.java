package dev.offshoot.adapter.web;

import dev.offshoot.projection.SetAside;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Events that were set aside, in memory; each is taken at the second try. */
public final class HeldAside implements SetAside {

    private final List<Entry> entries = new ArrayList<>();

    public synchronized void hold(String stream, String cause) {
        entries.add(new Entry("initiative", 7, stream, 3, cause, Instant.parse("2024-05-01T12:00:00Z"), 1));
    }

    @Override
    public synchronized List<Entry> waiting() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void retry() {
        entries.clear();
    }
}
