package dev.offshoot.adapter.persistence.access;

import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts in table <code>account</code>. */
public final class JdbcAccounts implements Accounts {

    private final JdbcClient jdbc;

    public JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> find(String name) {
        return jdbc.sql("select * from account where name = :name")
                .param("name", name)
                .query((row, _) -> account(row))
                .optional();
    }

    @Override
    public List<Account> all() {
        return jdbc.sql("select * from account order by name")
                .query((row, _) -> account(row))
                .list();
    }

    @Override
    public boolean add(Account account) {
        return jdbc.sql("""
                        insert into account (name, display_name, password_hash, administrator, active, password_since)
                        values (:name, :displayName, :passwordHash, :administrator, :active, :since)
                        on conflict do nothing
                        """)
                        .param("name", account.name())
                        .param("displayName", account.displayName())
                        .param("passwordHash", account.passwordHash())
                        .param("administrator", account.administrator())
                        .param("active", account.active())
                        .param("since", stored(account.passwordSince()))
                        .update()
                == 1;
    }

    @Override
    public void changePassword(String name, String passwordHash, Instant at) {
        jdbc.sql("update account set password_hash = :hash, password_since = :since where name = :name")
                .param("name", name)
                .param("hash", passwordHash)
                .param("since", stored(at))
                .update();
    }

    @Override
    public void activate(String name, boolean active) {
        jdbc.sql("update account set active = :active where name = :name")
                .param("name", name)
                .param("active", active)
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getBoolean("administrator"),
                row.getBoolean("active"),
                row.getObject("password_since", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
