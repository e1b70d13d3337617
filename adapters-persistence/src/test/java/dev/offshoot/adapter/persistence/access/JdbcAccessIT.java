package dev.offshoot.adapter.persistence.access;

import dev.offshoot.access.AccessContract;
import dev.offshoot.access.AccessTokens;
import dev.offshoot.access.Accounts;
import dev.offshoot.adapter.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The tables keep the contract. */
class JdbcAccessIT extends AccessContract {

    private static final TestDatabase DATABASE = migrated();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());

    private static TestDatabase migrated() {
        var database = TestDatabase.fresh();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V10__accounts.sql"))
                .execute(database.dataSource());
        return database;
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate account, access_token").update();
    }

    @Override
    protected Accounts accounts() {
        return new JdbcAccounts(jdbc);
    }

    @Override
    protected AccessTokens tokens() {
        return new JdbcAccessTokens(jdbc);
    }
}
