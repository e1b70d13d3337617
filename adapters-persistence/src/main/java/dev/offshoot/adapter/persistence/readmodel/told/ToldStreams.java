package dev.offshoot.adapter.persistence.readmodel.told;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.readmodel.told.LineMemory.Told;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the lines of streams of any category, for now as for any other moment: the log is asked how far each stream goes,
 * and read where that was not told before. So every node tells what is in the log, and none what was.
 */
public final class ToldStreams {

    /** Of six hundred initiatives as long as the longest of the sample. */
    private static final long EVENTS_REMEMBERED = 100_000;

    private final Map<String, Kind<?, ?>> kinds;
    private final EventLog log;
    private final LineMemory memory;

    /** What is told of the streams of a category. */
    private record Kind<E extends Event, L>(Class<E> events, StreamProjection<E, L> projection) {

        Optional<ReadModel<?>> line(AsOf asOf, List<RecordedEvent<? extends Event>> stream) {
            return projection.at(asOf, stream, events).map(line -> line);
        }
    }

    public ToldStreams(Collection<DatedTable<?, ?, ?>> tables, EventLog log) {
        this(tables, log, EVENTS_REMEMBERED);
    }

    /** @param most of how many events it remembers what they told */
    ToldStreams(Collection<DatedTable<?, ?, ?>> tables, EventLog log, long most) {
        this.kinds = tables.stream().collect(Collectors.toMap(DatedTable::category, ToldStreams::kind));
        this.log = log;
        this.memory = new LineMemory(most);
    }

    private static <E extends Event, L> Kind<E, L> kind(DatedTable<E, L, ?> table) {
        return new Kind<>(table.events(), table.streamProjection());
    }

    public EventLog log() {
        return log;
    }

    /** The lines of those of some streams that have one. */
    public Map<StreamId, ReadModel<?>> lines(Collection<StreamId> streams, AsOf asOf) {
        return streams.isEmpty() ? Map.of() : lines(log.index().heads(streams), asOf);
    }

    /** @param heads the versions of the last events of the streams, as they were just read; -1 where there is none */
    public Map<StreamId, ReadModel<?>> lines(Map<StreamId, Long> heads, AsOf asOf) {
        var lines = new HashMap<StreamId, ReadModel<?>>();
        var untold = new ArrayList<StreamId>();
        heads.forEach((stream, head) -> {
            if (head >= 0 && kinds.containsKey(stream.category())) {
                memory.find(stream, asOf, head)
                        .ifPresentOrElse(
                                told -> told.line().ifPresent(line -> lines.put(stream, line)),
                                () -> untold.add(stream));
            }
        });
        log.readable(untold)
                .forEach((stream, beginning) ->
                        told(stream, beginning, asOf).ifPresent(line -> lines.put(stream, line)));
        return lines;
    }

    /** What is not told whole is told again the next time: an event put right in its place makes no stream longer. */
    private Optional<ReadModel<?>> told(StreamId stream, EventLog.Beginning beginning, AsOf asOf) {
        var kind = Optional.<Kind<?, ?>>ofNullable(kinds.get(stream.category())).orElseThrow();
        Optional<ReadModel<?>> line;
        try {
            line = kind.line(asOf, beginning.events());
        } catch (RuntimeException cannotTake) {
            return asFarAsCanBe(kind, beginning.events(), asOf);
        }
        if (beginning.end().isEmpty() && !beginning.events().isEmpty()) {
            memory.keep(stream, asOf, new Told(beginning.events().getLast().version(), line));
        }
        return line;
    }

    /** As before the first event that the projection cannot take. */
    private static Optional<ReadModel<?>> asFarAsCanBe(
            Kind<?, ?> kind, List<RecordedEvent<? extends Event>> events, AsOf asOf) {
        Optional<ReadModel<?>> line = Optional.empty();
        for (var n = 1; n <= events.size(); n++) {
            try {
                line = kind.line(asOf, events.subList(0, n));
            } catch (RuntimeException cannotTake) {
                return line;
            }
        }
        return line;
    }
}
