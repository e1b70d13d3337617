package dev.offshoot.adapter.persistence.access;

import dev.offshoot.access.Receipts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Receipts in table <code>receipt</code>. A key that is claimed and never answered (the process died) is free again
 * after a minute; every receipt is forgotten after a day.
 */
public final class JdbcReceipts implements Receipts {

    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    public JdbcReceipts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Claim claim(String account, String key, String fingerprint, Instant at) {
        forget(at);
        var fresh = jdbc.sql("""
                        insert into receipt (account, key, fingerprint, claimed)
                        values (:account, :key, :fingerprint, :at)
                        on conflict do nothing
                        """)
                .param("account", account)
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("at", JdbcAccounts.stored(at))
                .update();
        return fresh == 1 ? new Claim.Fresh() : found(account, key, fingerprint);
    }

    private void forget(Instant at) {
        jdbc.sql("delete from receipt where claimed < :old or (status is null and claimed < :stalled)")
                .param("old", JdbcAccounts.stored(at.minus(KEPT)))
                .param("stalled", JdbcAccounts.stored(at.minus(LONGEST_RUN)))
                .update();
    }

    /** A key that has gone since counts as running: the sender asks again. */
    private Claim found(String account, String key, String fingerprint) {
        return jdbc.sql("select * from receipt where account = :account and key = :key")
                .param("account", account)
                .param("key", key)
                .query((row, _) -> claim(row, fingerprint))
                .optional()
                .orElseGet(Claim.Running::new);
    }

    private Claim claim(ResultSet row, String fingerprint) throws SQLException {
        if (!row.getString("fingerprint").equals(fingerprint)) {
            return new Claim.Different();
        }
        var status = row.getInt("status");
        return row.wasNull()
                ? new Claim.Running()
                : new Claim.Answered(
                        new Receipt(status, json.readValue(row.getString("headers"), HEADERS), row.getString("body")));
    }

    @Override
    public void keep(String account, String key, Receipt receipt) {
        jdbc.sql("""
                        update receipt set status = :status, headers = :headers::json, body = :body
                        where account = :account and key = :key
                        """)
                .param("account", account)
                .param("key", key)
                .param("status", receipt.status())
                .param("headers", json.writeValueAsString(receipt.headers()))
                .param("body", receipt.body())
                .update();
    }

    @Override
    public void release(String account, String key) {
        jdbc.sql("delete from receipt where account = :account and key = :key and status is null")
                .param("account", account)
                .param("key", key)
                .update();
    }
}
