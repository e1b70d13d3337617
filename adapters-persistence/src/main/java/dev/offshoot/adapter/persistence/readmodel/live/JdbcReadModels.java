package dev.offshoot.adapter.persistence.readmodel.live;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.StreamProjectionTable;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the lines of a fold: as they are now from its table, as they were from the log. */
public final class JdbcReadModels<E extends Event, L> implements ReadModels<L> {

    private final StreamProjectionTable<E, L> table;
    private final EventLog log;
    private final JdbcClient jdbc;
    private final Json json;
    private final String select;
    private final ReadBodies<L> bodies = new ReadBodies<>();

    public JdbcReadModels(StreamProjectionTable<E, L> table, JdbcClient jdbc, Json json, EventLog log) {
        this.table = table;
        this.log = log;
        this.jdbc = jdbc;
        this.json = json;
        this.select = selecting("");
    }

    @Override
    public Optional<ReadModel<L>> of(StreamId stream, AsOf asOf) {
        return asOf.isNow() ? of(stream.key()) : table.streamProjection().at(asOf, log.of(stream), table.events());
    }

    @Override
    public List<ReadModel<L>> within(String key, AsOf asOf) {
        return asOf.isNow() ? startingWith(key + "~") : told(key + "~", asOf);
    }

    @Override
    public List<ReadModel<L>> about(Collection<StreamId> things, AsOf asOf) {
        return of(log.index().about(things), asOf);
    }

    @Override
    public List<ReadModel<L>> of(Collection<StreamId> streams, AsOf asOf) {
        var mine = streams.stream()
                .filter(stream -> stream.category().equals(table.category()))
                .sorted(Comparator.comparing(StreamId::key))
                .toList();
        return asOf.isNow()
                ? of(mine.stream().map(StreamId::key).toList())
                : log.of(mine).values().stream()
                        .flatMap(stream -> table.streamProjection().at(asOf, stream, table.events()).stream())
                        .toList();
    }

    @Override
    public List<ReadModel<L>> all(AsOf asOf) {
        return asOf.isNow() ? startingWith("") : told("", asOf);
    }

    private List<ReadModel<L>> told(String start, AsOf asOf) {
        return log.startingWith(table.category() + "-" + start).values().stream()
                .flatMap(stream -> table.streamProjection().at(asOf, stream, table.events()).stream())
                .toList();
    }

    /**
     * Selects lines, for a statement over several tables whose rows {@link #read} reads.
     *
     * @param joined what follows the table, which goes by the name of l
     */
    public String selecting(String joined) {
        return "select '%s' as model, l.key, l.version, l.illustrative, l.last_recorded, l.body from %s.%s l %s"
                .formatted(table.name(), ReadModelSchema.LIVE, table.name(), joined);
    }

    private Optional<ReadModel<L>> of(String key) {
        return jdbc.sql(select + "where key = ?").param(key).query(this::line).optional();
    }

    /** The lines of these streams that there are. */
    public List<ReadModel<L>> of(Collection<String> keys) {
        return jdbc.sql(select + "where key = any(?) order by key")
                .param(keys.toArray(String[]::new))
                .query(this::line)
                .list();
    }

    private List<ReadModel<L>> startingWith(String start) {
        return jdbc.sql(select + "where key ^@ ? order by key")
                .param(start)
                .query(this::line)
                .list();
    }

    private static String text(ResultSet row) {
        try {
            return row.getString("body");
        } catch (SQLException lost) {
            throw new UncategorizedSQLException("read the body of a line", null, lost);
        }
    }

    private ReadModel<L> line(ResultSet row, int number) throws SQLException {
        return read(row);
    }

    public ReadModel<L> read(ResultSet row) throws SQLException {
        return new ReadModel<>(
                new StreamId(table.category(), row.getString("key")),
                row.getLong("version"),
                row.getBoolean("illustrative"),
                row.getObject("last_recorded", OffsetDateTime.class).toInstant(),
                Optional.empty(),
                bodies.of(row.getString("key"), row.getLong("version"), () -> json.read(text(row), table.lines())));
    }
}
