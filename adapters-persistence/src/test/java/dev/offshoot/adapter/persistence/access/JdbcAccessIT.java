package dev.offshoot.adapter.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.offshoot.access.AccessContract;
import dev.offshoot.access.AccessTokens;
import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import dev.offshoot.access.Requester;
import dev.offshoot.access.SecurityLog;
import dev.offshoot.access.TokenScope;
import dev.offshoot.adapter.persistence.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables keep the contract. */
class JdbcAccessIT extends AccessContract {

    private static final TestDatabase DATABASE = migrated();
    private static final Requester BY = new Requester("zoe", "192.0.2.1", Instant.parse("2024-05-01T12:00:00Z"));

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());

    private static TestDatabase migrated() {
        var database = TestDatabase.fresh();
        Flyway.configure().dataSource(database.dataSource()).load().migrate();
        return database;
    }

    @BeforeEach
    void empty() {
        jdbc.sql("alter table security_event disable trigger all").update();
        jdbc.sql("truncate account, access_token, security_event").update();
        jdbc.sql("alter table security_event enable trigger all").update();
    }

    @Override
    protected Accounts accounts() {
        return new JdbcAccounts(jdbc);
    }

    @Override
    protected AccessTokens tokens() {
        return new JdbcAccessTokens(jdbc);
    }

    @Override
    protected SecurityLog log() {
        return new JdbcSecurityLog(jdbc);
    }

    /** Each in a transaction of its own, the second asking while the first is not committed. */
    @Test
    void two_administrators_who_disable_each_other_at_once_leave_one() throws Exception {
        accounts().add(administrator("ada"), BY);
        accounts().add(administrator("bob"), BY);
        var transactions = new DataSourceTransactionManager(DATABASE.dataSource());
        var asked = new CountDownLatch(1);
        try (var second = Executors.newSingleThreadExecutor()) {
            Future<Boolean> bob = new TransactionTemplate(transactions).execute(_ -> {
                var source = Objects.requireNonNull(transactions.getDataSource());
                var disabled = new JdbcAccounts(JdbcClient.create(source)).activate("bob", false, BY);
                assertThat(disabled).isTrue();
                var other = second.submit(() -> {
                    asked.countDown();
                    return accounts().activate("ada", false, BY);
                });
                awaitWaiting(asked);
                assertThat(other.isDone()).isFalse();
                return other;
            });
            assertThat(bob.get(10, TimeUnit.SECONDS)).isFalse();
        }
        assertThat(accounts().all())
                .filteredOn(Account::active)
                .extracting(Account::name)
                .containsExactly("ada");
    }

    @Test
    void nor_does_a_hand_in_the_database_leave_none() {
        accounts().add(administrator("ada"), BY);
        accounts().add(administrator("bob"), BY);
        for (var sql : List.of(
                "update account set active = false",
                "update account set administrator = false",
                "delete from account")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasMessageContaining("no administrator");
        }
        assertThat(accounts().all()).hasSize(2).allMatch(a -> a.active() && a.administrator());
    }

    @Test
    void the_security_log_cannot_be_rewritten() {
        accounts().add(administrator("ada"), BY);
        for (var sql : List.of(
                "update security_event set actor = 'nobody'",
                "delete from security_event",
                "truncate security_event")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasMessageContaining("only ever added to");
        }
    }

    @Test
    void tokens_of_before_scopes_and_expiry_keep_working_for_ninety_days() {
        var old = TestDatabase.fresh();
        var before = JdbcClient.create(old.dataSource());
        Flyway.configure().dataSource(old.dataSource()).target("10").load().migrate();
        before.sql("insert into account values ('ada', 'Ada', '{x}1', true, true, now())")
                .update();
        before.sql("insert into access_token values ('t1', 'ada', 'script', :hash, now(), null)")
                .param("hash", "a".repeat(64))
                .update();
        Flyway.configure().dataSource(old.dataSource()).load().migrate();
        var tokens = new JdbcAccessTokens(before);
        var now = Instant.now();
        assertThat(tokens.use("a".repeat(64), "", now.plus(Duration.ofDays(89)))
                        .orElseThrow()
                        .scope())
                .isEqualTo(TokenScope.WRITE);
        assertThat(tokens.use("a".repeat(64), "", now.plus(Duration.ofDays(91))))
                .isEmpty();
        assertThat(new JdbcAccounts(before).find("ada").orElseThrow().passwordTemporary())
                .isFalse();
    }

    /** Until the database shows somebody waiting for a lock. */
    private void awaitWaiting(CountDownLatch asked) {
        try {
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        await().until(this::somebodyWaits);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_stat_activity where datname = current_database()"
                                + " and wait_event_type = 'Lock'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Account administrator(String name) {
        return new Account(name, name, "{x}1", true, true, BY.at(), false);
    }
}
