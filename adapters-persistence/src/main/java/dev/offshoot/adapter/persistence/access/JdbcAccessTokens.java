package dev.offshoot.adapter.persistence.access;

import static dev.offshoot.adapter.persistence.access.JdbcSecurityLog.INSERT;
import static dev.offshoot.adapter.persistence.access.JdbcSecurityLog.logging;

import dev.offshoot.access.AccessToken;
import dev.offshoot.access.AccessTokens;
import dev.offshoot.access.Requester;
import dev.offshoot.access.TokenScope;
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
    public void add(AccessToken token, String hash, Requester by) {
        var sql = """
                with added as (
                    insert into access_token (id, account, label, hash, scope, made, expires)
                    values (:id, :account, :label, :hash, :scope, :made, :expires) returning account, label)
                """ + INSERT + "select :at, 'TOKEN_MADE', account, :actor, :address, label from added";
        logging(jdbc, sql, by)
                .param("id", token.id())
                .param("account", token.account())
                .param("label", token.label())
                .param("hash", hash)
                .param("scope", token.scope().name())
                .param("made", JdbcAccounts.stored(token.made()))
                .param("expires", JdbcAccounts.stored(token.expires()))
                .update();
    }

    @Override
    public Optional<AccessToken> use(String hash, String address, Instant at) {
        var token = jdbc.sql("select * from access_token where hash = :hash and expires > :at")
                .param("hash", hash)
                .param("at", JdbcAccounts.stored(at))
                .query((row, _) -> token(row))
                .optional();
        token.ifPresent(t -> note(t, address, at));
        return token;
    }

    private void note(AccessToken token, String address, Instant at) {
        if (token.lastUsed().isEmpty()) {
            noteFirst(token, address, at);
        } else if (token.lastUsed().get().plus(EXACT_TO).isBefore(at)) {
            jdbc.sql("update access_token set last_used = :at where id = :id")
                    .param("id", token.id())
                    .param("at", JdbcAccounts.stored(at))
                    .update();
        }
    }

    /** Of several first uses at once, one is logged. */
    private void noteFirst(AccessToken token, String address, Instant at) {
        var sql = """
                with used as (
                    update access_token set last_used = :at where id = :id and last_used is null
                    returning account, label)
                """ + INSERT + "select :at, 'TOKEN_FIRST_USED', account, :actor, :address, label from used";
        logging(jdbc, sql, new Requester(token.account(), address, at))
                .param("id", token.id())
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
    public List<AccessToken> all() {
        return jdbc.sql("select * from access_token order by made desc, id")
                .query((row, _) -> token(row))
                .list();
    }

    @Override
    public boolean revoke(String account, String id, Requester by) {
        var sql = """
                with revoked as (
                    delete from access_token where account = :account and id = :id returning account, label)
                """ + INSERT + "select :at, 'TOKEN_REVOKED', account, :actor, :address, label from revoked";
        return logging(jdbc, sql, by).param("account", account).param("id", id).update() == 1;
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getString("id"),
                row.getString("account"),
                row.getString("label"),
                TokenScope.valueOf(row.getString("scope")),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_used", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
