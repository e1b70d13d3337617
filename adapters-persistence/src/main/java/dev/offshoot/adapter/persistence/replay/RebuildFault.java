package dev.offshoot.adapter.persistence.replay;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.PessimisticLockingFailureException;

/** What a rebuild failed on, in words that say what to do. */
final class RebuildFault {

    private static final String STANDS = " What pages read stands as it was.";
    private static final int LONGEST = 500;

    private RebuildFault() {}

    static String said(Throwable failure) {
        var state = sqlState(failure).orElse("");
        if (state.equals("53300")) {
            return "The database had no connection left." + STANDS + " Try again when there is less to do.";
        }
        if (state.startsWith("53")) {
            return "The database has no room left." + STANDS + " Free some room, then start the rebuild again.";
        }
        if (state.startsWith("08") || state.startsWith("57") || lost(failure)) {
            return "The database was lost in the middle." + STANDS
                    + " Once it is there again, start the rebuild again.";
        }
        if (isBusy(failure)) {
            return "Others held the log or the tables for too long." + STANDS + " Try again when there is less to do.";
        }
        return root(failure) + "." + STANDS + " Mend what it says, then start the rebuild again.";
    }

    /** Whether others held what it needs, so that it may well be tried again. */
    static boolean isBusy(Throwable failure) {
        return failure instanceof PessimisticLockingFailureException
                || sqlState(failure)
                        .filter(state -> state.equals("55P03") || state.startsWith("40"))
                        .isPresent();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, f -> f != null, Throwable::getCause).limit(20);
    }

    private static Optional<String> sqlState(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(f -> ((SQLException) f).getSQLState())
                .filter(state -> state != null)
                .findFirst();
    }

    private static boolean lost(Throwable failure) {
        return causes(failure)
                .anyMatch(f -> f instanceof SQLTransientConnectionException
                        || (f instanceof SQLException closed && closed.getSQLState() == null));
    }

    private static String root(Throwable failure) {
        var root = causes(failure).reduce((_, last) -> last).orElse(failure);
        var text = root.getClass().getSimpleName() + ": " + root.getMessage();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
