package dev.offshoot.chronicle.port.out;

import dev.offshoot.chronicle.view.ThingHead;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.Map;

/** What things are called, or were, and whether they are over: no more than a list of them shows. */
public interface ThingHeads {

    /** Those of a category that there were, in the order of keys; none where its things have no titles. */
    Map<StreamId, ThingHead> all(String category, AsOf asOf);

    /** Those of some things, by what was known then and had occurred; of what had not come yet by what was known. */
    Map<StreamId, ThingHead> of(Collection<StreamId> things, AsOf asOf);
}
