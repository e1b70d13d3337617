package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.adapter.persistence.axon.store.PostgresEvents;
import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds streams until the transaction ends, on every node: a writer holds its own stream alone, and shares those that
 * it leans on with others who only lean. So what a decision read of another stream still holds when it is recorded.
 *
 * <p>Locks are PostgreSQL's advisory ones, taken in one order, so that no two writers wait for each other. A write of
 * very many streams holds the whole log instead.
 */
final class StreamGuard {

    /** Every writer shares this; a large one holds it alone. */
    private static final long WHOLE_LOG = PostgresEvents.WHOLE_LOG;

    private static final int MOST = 500;

    private static final String LOCK = """
            select case when alone then pg_advisory_xact_lock(name)::text
                        else pg_advisory_xact_lock_shared(name)::text end
            from (select name, bool_or(alone) as alone
                  from (select ?::bigint as name, false as alone
                        union all
                        select hashtextextended(stream, 0), alone
                        from unnest(?::text[], ?::boolean[]) as held (stream, alone)) as named
                  group by name order by name) as ordered""";

    private final JdbcTemplate jdbc;

    StreamGuard(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * Waits until the streams can be held. Needs a transaction around it.
     *
     * @return whether the whole log is held, so that nobody else writes anything
     */
    boolean hold(Collection<StreamId> written, Collection<StreamId> leantOn) {
        var alone = names(written);
        var shared = names(leantOn);
        if (alone.size() + shared.size() > MOST) {
            jdbc.query("select pg_advisory_xact_lock(?)::text", _ -> {}, WHOLE_LOG);
            return true;
        }
        lock(alone, shared);
        return false;
    }

    private void lock(Set<String> alone, Set<String> shared) {
        var names = Stream.concat(alone.stream(), shared.stream()).toList();
        var kinds = Stream.concat(alone.stream().map(_ -> true), shared.stream().map(_ -> false))
                .toList();
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (var statement = connection.prepareStatement(LOCK)) {
                statement.setLong(1, WHOLE_LOG);
                statement.setArray(2, connection.createArrayOf("text", names.toArray()));
                statement.setArray(3, connection.createArrayOf("boolean", kinds.toArray()));
                return statement.execute();
            }
        });
    }

    private static Set<String> names(Collection<StreamId> streams) {
        var names = new TreeSet<String>();
        streams.forEach(stream -> names.add(stream.toString()));
        return names;
    }
}
