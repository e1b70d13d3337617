package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.projection.SetAside.Apart;
import dev.offshoot.stream.StreamId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Table <code>told_apart</code>: the live run leaves these streams out, and somebody else tells each by itself. Every method
 * joins the caller's transaction. Whoever leaves a stream out holds its mark together with others, and whoever takes the
 * mark away holds it alone: so nothing is left out that is not told.
 */
public final class ApartTable {

    private final JdbcTemplate jdbc;

    public ApartTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The longest waiting first. */
    public List<Apart> all() {
        return jdbc.query(
                "select projection, stream, version, cause, since from told_apart order by since, projection, stream",
                (row, _) -> new Apart(
                        row.getString("projection"),
                        StreamId.parse(row.getString("stream")),
                        row.getLong("version"),
                        row.getString("cause"),
                        row.getObject("since", OffsetDateTime.class).toInstant()));
    }

    /** Which of some streams are told by themselves; they are so until the caller's transaction ends. */
    public Set<StreamId> of(String projection, Collection<StreamId> streams) {
        return new HashSet<>(jdbc.query(
                "select stream from told_apart where projection = ? and stream = any(?) for share",
                (row, _) -> StreamId.parse(row.getString("stream")),
                projection,
                streams.stream().map(StreamId::toString).toArray(String[]::new)));
    }

    /** From now on a stream is told by itself. */
    public void put(String projection, StreamId stream, long version, String cause) {
        jdbc.update(
                "insert into told_apart (projection, stream, version, cause) values (?, ?, ?, ?) on conflict do nothing",
                projection,
                stream.toString(),
                version,
                cause);
    }

    /** Whether it is still to be told by itself; it is so until the caller's transaction ends. */
    public boolean stays(String projection, StreamId stream) {
        return !of(projection, List.of(stream)).isEmpty();
    }

    /** Once everybody who has left it out is done, nobody leaves it out until the caller's transaction ends. */
    public void hold(String projection, StreamId stream) {
        jdbc.queryForList(
                "select 1 from told_apart where projection = ? and stream = ? for update",
                Integer.class,
                projection,
                stream.toString());
    }

    /** It is told up to a version, and the rest is still told by itself. */
    public void toldUpTo(String projection, StreamId stream, long version) {
        jdbc.update(
                "update told_apart set version = ? where projection = ? and stream = ?",
                version + 1,
                projection,
                stream.toString());
    }

    /** The live run goes on with it. */
    public void letGo(String projection, StreamId stream) {
        jdbc.update("delete from told_apart where projection = ? and stream = ?", projection, stream.toString());
    }
}
