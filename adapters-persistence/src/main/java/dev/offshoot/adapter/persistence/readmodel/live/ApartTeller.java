package dev.offshoot.adapter.persistence.readmodel.live;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.rows.ApartTable;
import dev.offshoot.adapter.persistence.readmodel.rows.OthersWait;
import dev.offshoot.adapter.persistence.readmodel.rows.Savepoint;
import dev.offshoot.adapter.persistence.readmodel.rows.StepByStep;
import dev.offshoot.adapter.persistence.readmodel.rows.StreamRows;
import dev.offshoot.adapter.persistence.readmodel.rows.StreamRows.Telling;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.patience.TakesLong;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells streams of one table by themselves. What takes long is worked out outside any transaction; the live run waits, with
 * what it has of that very stream, only while what came meanwhile is added.
 */
public final class ApartTeller {

    private final StreamRows<?> rows;
    private final StepByStep steps;
    private final EventLog log;
    private final JdbcTemplate jdbc;
    private final Savepoint savepoint;
    private final ApartTable apart;
    private final OthersWait little;

    /** @param little how long the live run may wait */
    ApartTeller(StreamRows<?> rows, StepByStep steps, EventLog log, JdbcTemplate jdbc, OthersWait little) {
        this.rows = rows;
        this.steps = steps;
        this.log = log;
        this.jdbc = jdbc;
        this.savepoint = new Savepoint(jdbc);
        this.apart = new ApartTable(jdbc);
        this.little = little;
    }

    /**
     * Tells a stream, as far as it can be told.
     *
     * @return whether the live run goes on with it from here; false where what came meanwhile takes long as well: it is told
     *     up to that, so that lists are no further behind than one telling takes
     * @throws TakesLong where patience ended; the rows stand as before
     */
    public boolean tell(StreamId stream, Patience patience, TransactionTemplate alone) {
        var told = told(stream, patience);
        return Boolean.TRUE.equals(alone.execute(status -> {
            jdbc.execute("set local transaction_timeout = 0");
            if (!apart.stays(rows.name(), stream)) {
                return true; // a rebuild has told it
            }
            var written = told.filter(this::isWritten);
            var upToDate =
                    written.map(telling -> wentOn(stream, telling)).orElseGet(() -> asFarAsPossible(stream, patience));
            if (upToDate) {
                apart.letGo(rows.name(), stream);
            } else {
                written.ifPresentOrElse(
                        telling -> apart.toldUpTo(rows.name(), stream, telling.version()), status::setRollbackOnly);
            }
            return upToDate;
        }));
    }

    /** Empty where some of it cannot be taken. */
    private Optional<Telling> told(StreamId stream, Patience patience) {
        var beginning = log.readable(stream);
        if (beginning.end().isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rows.telling(stream, beginning.events(), patience));
        } catch (RuntimeException failure) {
            if (Savepoint.isOfTheData(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private boolean isWritten(Telling telling) {
        return savepoint.attempt(telling::write).isEmpty();
    }

    private boolean wentOn(StreamId stream, Telling telling) {
        apart.hold(rows.name(), stream);
        try {
            var further = log.of(stream, telling.version() + 1);
            if (!further.isEmpty() && !(telling.goOn(further, little.once()) && isWritten(telling))) {
                return false;
            }
        } catch (TakesLong | Unreadable _) {
            return false;
        }
        steps.taken(stream);
        telling.keep();
        return true;
    }

    /** Sets aside what cannot be taken, as the live run does. */
    private boolean asFarAsPossible(StreamId stream, Patience patience) {
        var last = log.index().head(stream);
        steps.tell(stream, log, patience);
        apart.hold(rows.name(), stream);
        return last.equals(log.index().head(stream));
    }
}
