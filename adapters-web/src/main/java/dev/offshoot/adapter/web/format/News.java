package dev.offshoot.adapter.web.format;

import dev.offshoot.chronicle.view.HistoryEntry;

/** One event, told. */
public record News(String sentence, ProvenanceText whence, boolean corrected) {

    public static News of(HistoryEntry entry) {
        return new News(
                Formats.sentence(entry.sentence()),
                ProvenanceText.of(entry.event()),
                entry.correctedBy().isPresent());
    }
}
