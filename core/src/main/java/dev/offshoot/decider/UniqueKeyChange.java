package dev.offshoot.decider;

import dev.offshoot.command.Rejection;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What new events of a stream change in what it alone holds. A correction frees what counts no more, and takes again
 * what counts again.
 */
public record UniqueKeyChange(StreamId stream, Set<UniqueKey> freed, Set<UniqueKey> taken) {

    public UniqueKeyChange {
        freed = Set.copyOf(freed);
        taken = Set.copyOf(taken);
    }

    /** @param before all of the stream until then; asked for only where a correction needs it */
    public static <E extends Event> UniqueKeyChange of(
            StreamType<?, ?, E, ?> streamType,
            StreamId stream,
            Supplier<List<RecordedEvent<? extends Event>>> before,
            List<RecordedEvent<? extends Event>> appended) {
        if (streamType.decider().uniqueKeys().isEmpty()) {
            return new UniqueKeyChange(stream, Set.of(), Set.of());
        }
        if (appended.stream().noneMatch(e -> e.event() instanceof EventCorrected)) {
            return new UniqueKeyChange(stream, Set.of(), held(streamType, appended));
        }
        var all = new ArrayList<>(before.get());
        var had = held(streamType, all);
        all.addAll(appended);
        var has = held(streamType, all);
        return new UniqueKeyChange(stream, without(had, has), without(has, had));
    }

    /** What a stream holds by all of its events, corrections heeded. */
    public static <E extends Event> Set<UniqueKey> held(
            StreamType<?, ?, E, ?> streamType, List<RecordedEvent<? extends Event>> events) {
        var held = new HashSet<UniqueKey>();
        streamType
                .decider()
                .uniqueKeys()
                .ifPresent(keys -> Corrections.settle(events)
                        .forEach(e -> held.addAll(keys.of(streamType.events().cast(e.event())))));
        return held;
    }

    /** Why it cannot be, if another stream holds what this one would take. */
    public Optional<Rejection> refusal(
            StreamType<?, ?, ?, ?> streamType, Function<UniqueKey, Optional<StreamId>> holder) {
        return taken.stream()
                .flatMap(key -> holder.apply(key).filter(other -> !other.equals(stream)).stream()
                        .flatMap(other ->
                                streamType.decider().uniqueKeys().stream().map(keys -> keys.heldBy(key, other))))
                .findFirst();
    }

    private static Set<UniqueKey> without(Set<UniqueKey> keys, Set<UniqueKey> others) {
        var rest = new HashSet<>(keys);
        rest.removeAll(others);
        return rest;
    }
}
