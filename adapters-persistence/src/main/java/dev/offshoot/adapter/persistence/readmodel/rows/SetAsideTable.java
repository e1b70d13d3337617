package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.projection.SetAside.Discarded;
import dev.offshoot.projection.SetAside.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Table <code>set_aside</code> of what pages read, or of what is rebuilt; every method joins the caller's transaction. */
public final class SetAsideTable {

    private static final int LONGEST_CAUSE = 2_000;
    private static final String BEHIND = "waits behind version ";

    /** What waits behind an event that is discarded is discarded with it. */
    private static final String WITH_DISCARDED = """
            select a.*, d.reason, d.who, d.discarded
            from set_aside a
            left join lateral (
                select *
                from discarded_event e
                where e.stream = a.stream
                  and (e.version = a.version or a.cause = 'waits behind version ' || e.version)
                order by e.version
                limit 1) d on true
            where %s
            order by a.position, a.projection""";

    private final JdbcTemplate jdbc;
    private final String table;

    /** @param schema whose rows could not be written */
    public SetAsideTable(JdbcTemplate jdbc, String schema) {
        this.jdbc = jdbc;
        this.table = schema.equals(ReadModelSchema.SHADOW) ? "rebuild.set_aside" : "public.set_aside";
    }

    private String on(String statement) {
        return statement.replace("set_aside", table);
    }

    /** From which version on streams wait, by projection and stream. */
    public Map<String, Map<String, Long>> waiting(Collection<String> streams) {
        var found = new HashMap<String, Map<String, Long>>();
        jdbc.query(
                on("select projection, stream, min(version) as version from set_aside where stream = any(?)"
                        + " group by projection, stream"),
                row -> {
                    found.computeIfAbsent(row.getString("projection"), _ -> new HashMap<>())
                            .put(row.getString("stream"), row.getLong("version"));
                },
                (Object) streams.toArray(String[]::new));
        return found;
    }

    public List<Entry> all() {
        return jdbc.query(on(WITH_DISCARDED.formatted("true")), SetAsideTable::entry);
    }

    /** Lets an event stay, if it is here; said again, what was said last counts. */
    public boolean discard(String stream, long version, String reason, String who) {
        return jdbc.update(
                        on("insert into discarded_event (stream, version, reason, who)"
                                + " select ?, ?, ?, ? where exists (select 1 from set_aside where stream = ? and version = ?)"
                                + " on conflict (stream, version) do update"
                                + " set reason = excluded.reason, who = excluded.who, discarded = now()"),
                        stream,
                        version,
                        reason,
                        who,
                        stream,
                        version)
                > 0;
    }

    public List<Entry> of(Collection<String> streams) {
        return jdbc.query(on(WITH_DISCARDED.formatted("a.stream = any(?)")), SetAsideTable::entry, (Object)
                streams.toArray(String[]::new));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("projection"),
                row.getLong("position"),
                row.getString("stream"),
                row.getLong("version"),
                row.getString("cause"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                discarded(row));
    }

    private static Optional<Discarded> discarded(ResultSet row) throws SQLException {
        return row.getString("who") == null
                ? Optional.empty()
                : Optional.of(new Discarded(
                        row.getString("reason"),
                        row.getString("who"),
                        row.getObject("discarded", OffsetDateTime.class).toInstant()));
    }

    /** An event failed; once more, if it stands here already. */
    public void failed(String projection, String stream, long version, RuntimeException failure) {
        jdbc.update(
                on(
                        "insert into set_aside as s (projection, position, stream, version, cause)"
                                + " select ?, position, stream, version, ? from event where stream = ? and version = ?"
                                + " on conflict (projection, position) do update set cause = excluded.cause, tries = s.tries + 1"),
                projection,
                text(failure),
                stream,
                version);
    }

    /** The later events of the stream wait for it. */
    public void behind(String projection, String stream, long version) {
        jdbc.update(
                on("insert into set_aside (projection, position, stream, version, cause, tries)"
                        + " select ?, position, stream, version, ?, 0 from event where stream = ? and version > ?"
                        + " on conflict (projection, position) do update set cause = excluded.cause"),
                projection,
                BEHIND + version,
                stream,
                version);
    }

    /** What was before this version has been taken. */
    void takenBefore(String projection, String stream, long version) {
        jdbc.update(
                on("delete from set_aside where projection = ? and stream = ? and version < ?"),
                projection,
                stream,
                version);
    }

    public void taken(String projection, long position) {
        jdbc.update(on("delete from set_aside where projection = ? and position = ?"), projection, position);
    }

    /** Keeps a retry out until the transaction ends, as every batch of the live run does; readers are kept out by none. */
    public void share() {
        jdbc.execute(on("lock table set_aside in row exclusive mode"));
    }

    /** Keeps the live run out until the transaction ends. */
    public void lock() {
        jdbc.execute(on("lock table set_aside in share row exclusive mode"));
    }

    /** What is refused for a reason is told in its words; what fails otherwise needs the name of the fault. */
    private static String said(Throwable root) {
        return root.getClass().equals(IllegalArgumentException.class) && root.getMessage() != null
                ? root.getMessage()
                : root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private static String text(RuntimeException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = said(root).replace('\u0000', ' ');
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text;
    }
}
