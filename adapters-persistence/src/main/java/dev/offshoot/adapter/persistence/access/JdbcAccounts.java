package dev.offshoot.adapter.persistence.access;

import static dev.offshoot.adapter.persistence.access.JdbcSecurityLog.INSERT;
import static dev.offshoot.adapter.persistence.access.JdbcSecurityLog.logging;

import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import dev.offshoot.access.Requester;
import dev.offshoot.access.SecurityEvent.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts in table <code>account</code>. A change, what goes with it and its log are one statement. */
public final class JdbcAccounts implements Accounts {

    /** How the database says that no administrator would be left; see the trigger on the table. */
    private static final String LAST_ADMINISTRATOR = "OF001";

    private static final String LOG_CHANGED = INSERT + "select :at, :kind, name, :actor, :address, '' from changed";
    private static final String REVOKE =
            ", revoked as (delete from access_token where account in (select name from changed where :revokes)"
                    + " returning account, label) ";
    private static final String LOG_REVOKED =
            " union all select :at, 'TOKEN_REVOKED', account, :actor, :address, label from revoked";

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
    public boolean add(Account account, Requester by) {
        var sql = """
                with added as (
                    insert into account (name, display_name, password_hash, administrator, active, password_since,
                                         password_temporary)
                    values (:name, :displayName, :passwordHash, :administrator, :active, :since, :temporary)
                    on conflict do nothing returning name)
                """ + INSERT + "select :at, :kind, name, :actor, :address, :detail from added";
        return logging(jdbc, sql, by)
                        .param("kind", Kind.ACCOUNT_ADDED.name())
                        .param("detail", account.administrator() ? "As administrator." : "")
                        .param("name", account.name())
                        .param("displayName", account.displayName())
                        .param("passwordHash", account.passwordHash())
                        .param("administrator", account.administrator())
                        .param("active", account.active())
                        .param("since", stored(account.passwordSince()))
                        .param("temporary", account.passwordTemporary())
                        .update()
                == 1;
    }

    @Override
    public void changePassword(String name, String passwordHash, boolean temporary, Requester by) {
        var sql = """
                with changed as (
                    update account set password_hash = :hash, password_since = :at, password_temporary = :temporary
                    where name = :name returning name)
                """ + REVOKE + LOG_CHANGED + LOG_REVOKED;
        logging(jdbc, sql, by)
                .param("name", name)
                .param("hash", passwordHash)
                .param("temporary", temporary)
                .param("revokes", true)
                .param("kind", (temporary ? Kind.PASSWORD_RESET : Kind.PASSWORD_CHANGED).name())
                .update();
    }

    @Override
    public boolean activate(String name, boolean active, Requester by) {
        var sql = """
                with changed as (
                    update account set active = :active where name = :name and active <> :active returning name)
                """ + REVOKE + LOG_CHANGED + LOG_REVOKED;
        return leavesAnAdministrator(logging(jdbc, sql, by)
                .param("name", name)
                .param("active", active)
                .param("revokes", !active)
                .param("kind", (active ? Kind.ACCOUNT_ENABLED : Kind.ACCOUNT_DISABLED).name()));
    }

    @Override
    public boolean appoint(String name, boolean administrator, Requester by) {
        var sql = """
                with changed as (
                    update account set administrator = :administrator
                    where name = :name and administrator <> :administrator returning name)
                """ + LOG_CHANGED;
        return leavesAnAdministrator(logging(jdbc, sql, by)
                .param("name", name)
                .param("administrator", administrator)
                .param("kind", (administrator ? Kind.ADMINISTRATOR_APPOINTED : Kind.ADMINISTRATOR_DISMISSED).name()));
    }

    private static boolean leavesAnAdministrator(JdbcClient.StatementSpec change) {
        try {
            change.update();
            return true;
        } catch (DataAccessException refused) {
            if (refused.getRootCause() instanceof SQLException cause && isLast(cause.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private static boolean isLast(@Nullable String state) {
        return LAST_ADMINISTRATOR.equals(state);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getBoolean("administrator"),
                row.getBoolean("active"),
                row.getObject("password_since", OffsetDateTime.class).toInstant(),
                row.getBoolean("password_temporary"));
    }

    static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
