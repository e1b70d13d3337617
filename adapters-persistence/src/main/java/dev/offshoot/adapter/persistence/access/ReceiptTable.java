package dev.offshoot.adapter.persistence.access;

import dev.offshoot.access.IdempotencyStore.Answer;
import dev.offshoot.access.IdempotencyStore.Receipt;
import dev.offshoot.access.IdempotencyStore.Request;
import dev.offshoot.stream.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Receipts in table <code>receipt</code>, written in the transaction of what they are for. */
public final class ReceiptTable {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;

    public ReceiptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps every other request with the key out until the transaction of the caller ends, however it ends.
     *
     * @return whether this one may go on; not, if another is at it or has been heeded
     */
    public boolean claim(KeyedRequest keyed) {
        var request = keyed.request();
        var alone = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", request.account() + " " + request.key())
                .query(Boolean.class)
                .single();
        return alone && find(request).isEmpty();
    }

    /** Joins the transaction of the caller. */
    public void write(KeyedRequest keyed, Receipt receipt) {
        var request = keyed.request();
        jdbc.sql("""
                        insert into receipt (account, key, fingerprint, claimed, stream, version, opened)
                        values (:account, :key, :fingerprint, :at, :stream, :version, :opened)
                        """)
                .param("account", request.account())
                .param("key", request.key())
                .param("fingerprint", request.fingerprint())
                .param("at", JdbcAccounts.stored(request.at()))
                .param("stream", receipt.stream().toString())
                .param("version", receipt.version())
                .param("opened", receipt.opened())
                .update();
    }

    void forget(Instant at) {
        jdbc.sql("delete from receipt where claimed < :old")
                .param("old", JdbcAccounts.stored(at.minus(KEPT)))
                .update();
    }

    <T> Optional<Answer<T>> find(Request request) {
        return jdbc.sql("select * from receipt where account = :account and key = :key")
                .param("account", request.account())
                .param("key", request.key())
                .query((row, _) -> ReceiptTable.<T>answer(row, request))
                .optional();
    }

    private static <T> Answer<T> answer(ResultSet row, Request request) throws SQLException {
        return row.getString("fingerprint").equals(request.fingerprint())
                ? new Answer.Before<>(new Receipt(
                        StreamId.parse(row.getString("stream")), row.getLong("version"), row.getBoolean("opened")))
                : new Answer.Different<>();
    }
}
