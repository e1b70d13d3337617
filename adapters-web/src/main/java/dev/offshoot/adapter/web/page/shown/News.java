package dev.offshoot.adapter.web.page.shown;

import dev.offshoot.chronicle.view.Entry;

/** One event, told. */
public record News(String sentence, Whence whence, boolean corrected) {

    public static News of(Entry entry) {
        return new News(
                Shown.sentence(entry.sentence()),
                Whence.of(entry.event()),
                entry.correctedBy().isPresent());
    }
}
