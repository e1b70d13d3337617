package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.kernel.SetAside;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the projections of this store have set aside. */
public final class JdbcSetAside implements SetAside {

    private final Projector projector;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public JdbcSetAside(ReadModels models, DataSource database, TransactionTemplate transaction) {
        this.projector = models.projector();
        this.jdbc = new JdbcTemplate(database);
        this.transaction = transaction;
    }

    @Override
    public List<Entry> waiting() {
        return projector.waiting();
    }

    @Override
    public void retry() {
        transaction.executeWithoutResult(_ -> {
            jdbc.execute("set local transaction_timeout = 0");
            projector.retry();
        });
    }
}
