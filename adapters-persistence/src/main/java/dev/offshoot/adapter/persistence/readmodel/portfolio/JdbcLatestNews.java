package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.chronicle.LastNewsSql;
import dev.offshoot.date.Dated;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
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
