package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.rows.CopiedBytes;
import dev.offshoot.adapter.persistence.readmodel.rows.CopiedRows;
import dev.offshoot.adapter.persistence.readmodel.rows.Savepoint;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.patience.TakesLong;
import dev.offshoot.stream.StreamId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The shadow of one table: many streams are copied at once; what cannot be told so is told one by one at the end. */
final class Shadow<R> {

    private final Teller<R> teller;
    private final CopiedRows<R> rows;
    private final Savepoint savepoint;
    private final Set<StreamId> again = new LinkedHashSet<>();

    Shadow(Teller<R> teller, CopiedRows<R> rows, Savepoint savepoint) {
        this.teller = teller;
        this.rows = rows;
        this.savepoint = savepoint;
    }

    /**
     * What some streams tell.
     *
     * @param rows as they are copied
     * @param told the streams that they tell of
     * @param untold the streams that could not be told so
     */
    record Told(CopiedBytes rows, Set<StreamId> told, Set<StreamId> untold) {}

    /** Reads and writes nothing, on any thread. */
    Told tell(List<ReadStream> streams) {
        var copied = new CopiedBytes();
        var told = new LinkedHashSet<StreamId>();
        var untold = new LinkedHashSet<StreamId>();
        for (var stream : streams) {
            if (teller.tellsOf(stream.stream().category())) {
                (append(stream, copied) ? told : untold).add(stream.stream());
            }
        }
        return new Told(copied, told, untold);
    }

    private boolean append(ReadStream stream, CopiedBytes to) {
        var before = to.mark();
        try {
            teller.rows(stream).forEach(row -> rows.append(row, to));
            return stream.whole();
        } catch (RuntimeException cannotTake) {
            to.backTo(before);
            return false;
        }
    }

    void write(Told told) {
        again.addAll(told.untold());
        if (!told.rows().isEmpty()
                && savepoint.attempt(() -> rows.copy(told.rows())).isPresent()) {
            again.addAll(told.told());
        }
    }

    /** More has come into a stream since it was read. */
    void goesOn(StreamId stream) {
        if (teller.tellsOf(stream.category())) {
            again.add(stream);
        }
    }

    /**
     * Tells what is left; what takes longer than somebody waits stays left.
     *
     * @param patience for one stream
     * @return how many streams it told one by one
     */
    int tellAgain(EventLog log, Supplier<Patience> patience) {
        var some = List.copyOf(again);
        again.clear();
        some.forEach(stream -> {
            try {
                teller.tellAgain(stream, log, patience.get());
            } catch (TakesLong _) {
                again.add(stream);
            }
        });
        return some.size() - again.size();
    }

    String name() {
        return teller.name();
    }

    /** What is still to be told. */
    Set<StreamId> left() {
        return Set.copyOf(again);
    }
}
