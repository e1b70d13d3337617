package dev.offshoot.initiative.projection;

import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists of lines with one more, or with some changed. */
final class ListChanges {

    private ListChanges() {}

    static <T> List<T> with(List<T> lines, T line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return more;
    }

    static <T extends EntryLine> Entries<T> with(Entries<T> entries, T line) {
        return entries.withAsRecorded(line);
    }

    static <T extends EntryLine> Entries<T> change(Entries<T> entries, Predicate<T> which, UnaryOperator<T> change) {
        return entries.changed(which, change);
    }

    static <T> List<T> change(List<T> lines, Predicate<T> which, UnaryOperator<T> change) {
        return lines.stream().map(l -> which.test(l) ? change.apply(l) : l).toList();
    }
}
