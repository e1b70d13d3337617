package dev.offshoot.time;

import dev.offshoot.date.InOrder;
import java.util.List;

/** What one entry tells of a thing. */
public interface EntryLine {

    EntryProvenance provenance();

    /** Whether it may be the newest of all that is told; what was withdrawn may not. */
    default boolean stands() {
        return true;
    }

    /** No line yet, in the order of occurrence. */
    static <T extends EntryLine> InOrder<T> inOrder() {
        return InOrder.of(List.of(), line -> line.provenance().dated());
    }
}
