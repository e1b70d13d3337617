package dev.offshoot.adapter.persistence.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Held by whoever rebuilds a group, as long as the process lives and reaches the database; nobody else can have it. */
final class RebuildLock implements AutoCloseable {

    /** Any number will do by which nobody else locks in this database. */
    private static final int KEY = 0x0ff5;

    private final Connection connection;
    private final String group;

    private RebuildLock(Connection connection, String group) {
        this.connection = connection;
        this.group = group;
    }

    /** Empty where somebody has it. */
    static Optional<RebuildLock> of(String group, DataSource database) {
        try {
            var connection = database.getConnection();
            var lock = new RebuildLock(connection, group);
            if (lock.say("select pg_try_advisory_lock(?, hashtext(?))")) {
                return Optional.of(lock);
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
    }

    /** Fails where it was lost with its connection. */
    void check() {
        try {
            say("select ? is not null and ? is not null");
        } catch (SQLException lost) {
            throw new IllegalStateException("The connection to the database was lost", lost);
        }
    }

    private boolean say(String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setInt(1, KEY);
            statement.setString(2, group);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        try (connection) {
            say("select pg_advisory_unlock(?, hashtext(?))");
        } catch (SQLException _) {
            // with its connection the lock is gone as well
        }
    }
}
