package dev.offshoot.adapter.persistence.readmodel.table;

import dev.offshoot.decider.StreamType;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.Event;
import java.util.List;

/**
 * The lines of a fold as a table: one row per stream of a category.
 *
 * @param events the root of all events of the category
 * @param lines the class of the fold's lines
 */
public record StreamProjectionTable<E extends Event, L>(
        String name,
        String category,
        Class<E> events,
        Class<L> lines,
        StreamProjection<E, L> streamProjection,
        List<Column<ReadModel<L>>> columns)
        implements ReadTable<ReadModel<L>> {

    public StreamProjectionTable {
        columns = List.copyOf(columns);
    }

    /** A table over the streams of a family. */
    public static <E extends Event, L> StreamProjectionTable<E, L> of(
            String name,
            StreamType<?, ?, E, ?> streamType,
            Class<L> lines,
            StreamProjection<E, L> streamProjection,
            List<Column<ReadModel<L>>> columns) {
        return new StreamProjectionTable<>(
                name, streamType.category(), streamType.events(), lines, streamProjection, columns);
    }

    @Override
    public Object projection() {
        return streamProjection;
    }

    @Override
    public String primaryKey() {
        return "key";
    }

    @Override
    public List<Column<ReadModel<L>>> standard() {
        return List.of(
                new Column<>("key", "text collate \"C\"", line -> line.stream().key()),
                new Column<>("version", "bigint", ReadModel::version),
                new Column<>("illustrative", "boolean", ReadModel::illustrative),
                new Column<>("last_recorded", "timestamptz", ReadModel::lastRecorded));
    }
}
