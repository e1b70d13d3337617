package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.chronicle.LastNewsSql;
import dev.offshoot.kernel.AsOf;
import dev.offshoot.kernel.Dated;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.portfolio.port.out.LatestNews;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the last news in the chronicle. */
public final class JdbcLatestNews implements LatestNews {

    private static final String SQL = LastNewsSql.of(":subject", "cast(:known as timestamptz)", "cast(:was as date)");

    private final JdbcClient jdbc;

    public JdbcLatestNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Dated> of(StreamId initiative, AsOf asOf) {
        return jdbc.sql(SQL)
                .param("subject", initiative.toString())
                .param("known", asOf.known().map(Object::toString).orElse("infinity"))
                .param("was", asOf.was().map(Object::toString).orElse("infinity"))
                .query((row, _) -> LastNewsSql.dated(row))
                .optional();
    }
}
