package dev.offshoot.chronicle.view;

import java.util.List;
import java.util.OptionalLong;

/**
 * A stretch of history, newest first.
 *
 * @param before where the next, older stretch begins; empty at the beginning of history
 */
public record HistorySlice(List<HistoryEntry> entries, OptionalLong before) {
    public HistorySlice {
        entries = List.copyOf(entries);
    }
}
