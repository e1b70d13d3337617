package dev.offshoot.adapter.web.problem;

import dev.offshoot.command.TookTooLong;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the signs of a database that cannot be reached, or that gave up what took too long. */
final class Storage {

    /** By name, since what throws them is no business of the web. */
    private static final Set<String> SIGNS = Set.of(
            "DataAccessResourceFailureException",
            "CannotGetJdbcConnectionException",
            "CannotCreateTransactionException");

    private static final String TRANSACTION_TIMEOUT = "25P04";

    private static final String NO_SUCH_TABLE = "42P01";
    private static final String READ_MODELS = "readmodel.";

    private Storage() {}

    static boolean isDown(Throwable fault) {
        return causes(fault).anyMatch(Storage::isSign);
    }

    /** The transaction is rolled back; that its connection is closed with it means nothing. */
    static boolean tookTooLong(Throwable fault) {
        return causes(fault)
                .anyMatch(f -> f instanceof TookTooLong
                        || (f instanceof SQLException e && TRANSACTION_TIMEOUT.equals(e.getSQLState())));
    }

    /** Pages read tables that projections fill; where one is not there, it is being filled anew. */
    static boolean isBeingRebuilt(Throwable fault) {
        return causes(fault)
                .anyMatch(f -> f instanceof SQLException e
                        && NO_SUCH_TABLE.equals(e.getSQLState())
                        && String.valueOf(e.getMessage()).contains(READ_MODELS));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, f -> f != null, Throwable::getCause).limit(20);
    }

    private static boolean isSign(Throwable fault) {
        return switch (fault) {
            case SQLTransientConnectionException _,
                    SQLNonTransientConnectionException _,
                    SQLRecoverableException _,
                    ConnectException _ -> true;
            case SQLException e -> lostConnection(e.getSQLState());
            default -> SIGNS.contains(fault.getClass().getSimpleName());
        };
    }

    /** Class 08 is the connection; 57P01 to 57P03 are a server that stops or starts. */
    private static boolean lostConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }
}
