package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.StreamType;
import dev.offshoot.kernel.Fold;
import dev.offshoot.kernel.Line;
import java.util.List;

/**
 * The lines of a fold as a table: one row per stream of a category.
 *
 * @param events the root of all events of the category
 * @param lines the class of the fold's lines
 */
public record FoldTable<E extends Event, L>(
        String name, String category, Class<E> events, Class<L> lines, Fold<E, L> fold, List<Column<Line<L>>> columns)
        implements ReadTable<Line<L>> {

    public FoldTable {
        columns = List.copyOf(columns);
    }

    /** A table over the streams of a family. */
    public static <E extends Event, L> FoldTable<E, L> of(
            String name, StreamType<?, ?, E, ?> family, Class<L> lines, Fold<E, L> fold, List<Column<Line<L>>> columns) {
        return new FoldTable<>(name, family.category(), family.events(), lines, fold, columns);
    }

    @Override
    public Object projection() {
        return fold;
    }

    @Override
    public String primaryKey() {
        return "key";
    }

    @Override
    public List<Column<Line<L>>> standard() {
        return List.of(
                new Column<>("key", "text collate \"C\"", line -> line.stream().key()),
                new Column<>("version", "bigint", Line::version),
                new Column<>("illustrative", "boolean", Line::illustrative),
                new Column<>("last_recorded", "timestamptz", Line::lastRecorded));
    }
}
