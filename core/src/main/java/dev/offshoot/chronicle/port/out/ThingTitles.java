package dev.offshoot.chronicle.port.out;

import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.Map;

/** What streams are called, or were. */
@FunctionalInterface
public interface ThingTitles {

    /**
     * Of these streams, those that have a title, by what was known then and had occurred; of what had not become so yet by
     * what was known.
     */
    Map<StreamId, ThingTitle> of(Collection<StreamId> streams, AsOf asOf);
}
