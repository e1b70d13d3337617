package dev.offshoot.adapter.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Lets one process at a time do what is to be done once, of all that share a database; who dies lets go. */
public final class OneAtATime {

    /** Any number will do that nobody else locks in this database. */
    private static final long START = 0x0ff5_4007L;

    private static final long APART = 0x0ff5_4008L;

    private static final Duration LOOK = Duration.ofMillis(200);

    private final DataSource database;
    private final long key;

    /** For what is done at a start. */
    public OneAtATime(DataSource database) {
        this(database, START);
    }

    private OneAtATime(DataSource database, long key) {
        this.database = database;
        this.key = key;
    }

    /** For what is told by itself. */
    static OneAtATime apart(DataSource database) {
        return new OneAtATime(database, APART);
    }

    /** Does nothing where another process is at it. */
    void runUnlessAnother(Runnable work) {
        try (var connection = database.getConnection()) {
            if (say(connection, "select pg_try_advisory_lock(%s)")) {
                runAndLetGo(work, connection);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
    }

    private void runAndLetGo(Runnable work, Connection connection) throws SQLException {
        try {
            work.run();
        } finally {
            say(connection, "select pg_advisory_unlock(%s)");
        }
    }

    public void run(Runnable work) {
        try (var connection = database.getConnection()) {
            while (!say(connection, "select pg_try_advisory_lock(%s)")) {
                Thread.sleep(LOOK);
            }
            runAndLetGo(work, connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while another process was starting", stopped);
        }
    }

    private boolean say(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question.formatted(key))) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
