package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.readmodel.live.Projector;
import dev.offshoot.adapter.persistence.readmodel.table.Entry;
import dev.offshoot.projection.SetAside;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the projections of this store have set aside. */
public final class JdbcSetAside implements SetAside {

    private static final int AT_ONCE = 100;

    private final Projector projector;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public JdbcSetAside(ReadModelTables models, DataSource database, TransactionTemplate transaction) {
        this.projector = models.projector();
        this.jdbc = new JdbcTemplate(database);
        this.transaction = transaction;
    }

    @Override
    public List<Entry> waiting() {
        return projector.waiting();
    }

    @Override
    public List<Apart> apart() {
        return projector.apart();
    }

    /** Some streams after others, so that the live run comes in between; ends early where its thread is interrupted. */
    @Override
    public void retry() {
        var streams = projector.waiting().stream().map(Entry::stream).distinct().toList();
        for (var from = 0; from < streams.size() && !Thread.currentThread().isInterrupted(); from += AT_ONCE) {
            retry(Set.copyOf(streams.subList(from, Math.min(from + AT_ONCE, streams.size()))));
        }
    }

    @Override
    public void retry(String stream) {
        retry(Set.of(stream));
    }

    private void retry(Set<String> streams) {
        transaction.executeWithoutResult(_ -> {
            jdbc.execute("set local transaction_timeout = 0");
            projector.retry(streams);
        });
    }

    @Override
    public boolean discard(String stream, long version, String reason, String who) {
        return projector.discard(stream, version, reason, who);
    }
}
