package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.projection.patience.TakesLong;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;

/** Tries work inside a transaction; where it fails on what it was given, the transaction is as before it. */
public record Savepoint(JdbcTemplate jdbc) {

    /** Classes of SQL state: bad data, a broken constraint, a limit of the server. */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23", "54");

    /** What the data failed on; a failure of anything else (the connection, a table that is not there) is thrown, and so is that somebody waits no longer. */
    public Optional<RuntimeException> attempt(Runnable work) {
        jdbc.execute("savepoint attempt");
        try {
            work.run();
            jdbc.execute("release savepoint attempt");
            return Optional.empty();
        } catch (RuntimeException failure) {
            if (!isOfTheData(failure)) {
                throw failure;
            }
            jdbc.execute("rollback to savepoint attempt");
            return Optional.of(failure);
        }
    }

    /** Whether the data is at fault: neither the database, nor that somebody waits no longer. */
    public static boolean isOfTheData(Throwable failure) {
        if (failure instanceof TakesLong) {
            return false;
        }
        var causes = Stream.iterate(failure, f -> f != null, Throwable::getCause)
                .limit(20)
                .toList();
        var sql = causes.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        return sql.map(e -> e.getSQLState() != null
                        && OF_THE_DATA.contains(e.getSQLState().substring(0, 2)))
                .orElseGet(() -> causes.stream()
                        .noneMatch(f -> f instanceof DataAccessException || f instanceof TransactionException));
    }
}
