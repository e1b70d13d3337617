package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.command.NotKnownWhetherRecorded;
import dev.offshoot.command.TookTooLong;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionSystemException;

/** Tells a transaction that the database ended for its length from one that lost the database. */
final class Overtime {

    private static final String TRANSACTION_TIMEOUT = "25P04";
    private static final String CONNECTION = "08";

    private Overtime() {}

    /** Work in one transaction; what it fails on is named for its length where that is the cause. */
    static <T> T named(Supplier<T> work) {
        var begun = System.nanoTime();
        try {
            return work.get();
        } catch (RuntimeException failure) {
            throw isCauseOf(failure, Duration.ofNanos(System.nanoTime() - begun)) ? new TookTooLong(failure) : failure;
        }
    }

    /**
     * The database says so before it closes the connection. Whoever was just sending hears of the closed connection
     * alone; but what broke off in its commit may be recorded, unless the database said so.
     */
    static boolean isCauseOf(Throwable failure, Duration after) {
        return hasState(failure, TRANSACTION_TIMEOUT)
                || (after.compareTo(TookTooLong.LIMIT) >= 0
                        && causes(failure).noneMatch(NotKnownWhetherRecorded.class::isInstance)
                        && hasState(failure, CONNECTION));
    }

    private static boolean hasState(Throwable failure, String state) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(state));
    }

    /** With what a rollback that failed in its turn hides. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, f -> f != null, Throwable::getCause)
                .limit(20)
                .flatMap(f -> f instanceof TransactionSystemException hiding && hiding.getApplicationException() != null
                        ? Stream.concat(Stream.of(f), causes(hiding.getApplicationException()))
                        : Stream.concat(Stream.of(f), Stream.of(f.getSuppressed())));
    }
}
