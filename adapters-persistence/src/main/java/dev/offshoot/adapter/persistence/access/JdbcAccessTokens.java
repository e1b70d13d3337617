package dev.offshoot.adapter.persistence.access;

import dev.offshoot.access.AccessToken;
import dev.offshoot.access.AccessTokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The access tokens in table <code>access_token</code>. The last use is exact to a minute, to spare writes. */
public final class JdbcAccessTokens implements AccessTokens {

    private static final Duration EXACT_TO = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    public JdbcAccessTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AccessToken token, String hash) {
        jdbc.sql(
                        "insert into access_token (id, account, label, hash, made) values (:id, :account, :label, :hash, :made)")
                .param("id", token.id())
                .param("account", token.account())
                .param("label", token.label())
                .param("hash", hash)
                .param("made", JdbcAccounts.stored(token.made()))
                .update();
    }

    @Override
    public Optional<AccessToken> use(String hash, Instant at) {
        var token = jdbc.sql("select * from access_token where hash = :hash")
                .param("hash", hash)
                .query((row, _) -> token(row))
                .optional();
        token.filter(t -> isNews(t, at)).ifPresent(t -> note(t, at));
        return token;
    }

    private static boolean isNews(AccessToken token, Instant at) {
        return token.lastUsed().map(last -> last.plus(EXACT_TO).isBefore(at)).orElse(true);
    }

    private void note(AccessToken token, Instant at) {
        jdbc.sql("update access_token set last_used = :at where id = :id")
                .param("id", token.id())
                .param("at", JdbcAccounts.stored(at))
                .update();
    }

    @Override
    public List<AccessToken> of(String account) {
        return jdbc.sql("select * from access_token where account = :account order by made desc, id")
                .param("account", account)
                .query((row, _) -> token(row))
                .list();
    }

    @Override
    public boolean revoke(String account, String id) {
        return jdbc.sql("delete from access_token where account = :account and id = :id")
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getString("id"),
                row.getString("account"),
                row.getString("label"),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_used", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
