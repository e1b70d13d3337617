package dev.offshoot.chronicle.port.out;

import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.Map;

/** What streams are called now. */
@FunctionalInterface
public interface ThingTitles {

    /** Of these streams, those that have a title, read in one go. */
    Map<StreamId, ThingTitle> of(Collection<StreamId> streams);
}
