package dev.offshoot.adapter.persistence.readmodel.table;

import dev.offshoot.projection.EventProjection;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a journal as a table: rows for each event, in the order of the log, added and never changed.
 *
 * @param primaryKey columns that are not the same in any two lines
 * @param indexes each the columns of one, as in SQL
 */
public record EventProjectionTable<L>(
        String name,
        EventProjection<L> journal,
        List<Column<Entry<L>>> columns,
        String primaryKey,
        List<String> indexes)
        implements ReadTable<Entry<L>> {

    public EventProjectionTable {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
    }

    /** The lines that an event gives. */
    public Stream<Entry<L>> entries(RecordedEvent<? extends Event> event) {
        var lines = journal.lines(event);
        return IntStream.range(0, lines.size()).mapToObj(n -> new Entry<>(event, n, lines.get(n)));
    }

    @Override
    public Class<?> lines() {
        return Void.class;
    }

    /** All of a line that is asked for has a column. */
    @Override
    public boolean keepsBody() {
        return false;
    }

    @Override
    public Object projection() {
        return journal;
    }

    @Override
    public List<Column<Entry<L>>> standard() {
        return List.of(
                new Column<>("position", "bigint", e -> e.event().position()),
                new Column<>("n", "integer", Entry::n),
                new Column<>(
                        "stream", "text collate \"C\"", e -> e.event().stream().toString()),
                new Column<>("version", "bigint", e -> e.event().version()),
                new Column<>("recorded", "timestamptz", e -> e.event().recorded()),
                new Column<>("known_since", "date", e -> e.event().knownSince()),
                new Column<>("occurred", "text", e -> e.event().occurred().edtf()),
                new Column<>("last_day", "date", e -> e.event().lastPossibleDay()),
                new Column<>("illustrative", "boolean", e -> e.event().illustrative()));
    }
}
