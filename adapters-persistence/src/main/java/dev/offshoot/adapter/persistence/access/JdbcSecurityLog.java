package dev.offshoot.adapter.persistence.access;

import dev.offshoot.access.Requester;
import dev.offshoot.access.SecurityEvent;
import dev.offshoot.access.SecurityLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The security log in table <code>security_event</code>, which the database lets nobody change. */
public final class JdbcSecurityLog implements SecurityLog {

    /** What goes after <code>insert into security_event …</code>; the values of a requester follow by their names. */
    static final String INSERT = "insert into security_event (at, kind, account, actor, address, detail) ";

    private final JdbcClient jdbc;

    public JdbcSecurityLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement that changes something and logs it; both are done, or neither. */
    static JdbcClient.StatementSpec logging(JdbcClient jdbc, String sql, Requester by) {
        return jdbc.sql(sql)
                .param("at", JdbcAccounts.stored(by.at()))
                .param("actor", by.account())
                .param("address", by.address());
    }

    @Override
    public void append(SecurityEvent event) {
        jdbc.sql(INSERT + "values (:at, :kind, :account, :actor, :address, :detail)")
                .param("at", JdbcAccounts.stored(event.at()))
                .param("kind", event.kind().name())
                .param("account", event.account())
                .param("actor", event.by())
                .param("address", event.address())
                .param("detail", event.detail())
                .update();
    }

    @Override
    public List<Numbered> read(Wanted wanted) {
        return jdbc.sql("""
                        select * from security_event
                        where number < :before
                          and (:account::text is null or account = :account or actor = :account)
                          and (:kind::text is null or kind = :kind)
                        order by number desc limit :limit
                        """)
                .param("before", wanted.before().orElse(Long.MAX_VALUE))
                .param("account", wanted.account().orElse(null))
                .param("kind", wanted.kind().map(Enum::name).orElse(null))
                .param("limit", wanted.limit())
                .query((row, _) -> entry(row))
                .list();
    }

    private static Numbered entry(ResultSet row) throws SQLException {
        return new Numbered(
                row.getLong("number"),
                new SecurityEvent(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        SecurityEvent.Kind.valueOf(row.getString("kind")),
                        row.getString("account"),
                        row.getString("actor"),
                        row.getString("address"),
                        row.getString("detail")));
    }
}
