package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;

/**
 * The state of a stream, ready for the next command.
 *
 * @param stands whether any of its events counts, corrections heeded
 * @param snapshot the version at which a snapshot was last taken; -1 if none was
 */
record Remembered<S>(DeciderRunner.State<S> state, boolean stands, long snapshot) {

    static <S> Remembered<S> replayed(DeciderRunner<?, S, ?, ?> runner, List<RecordedEvent<? extends Event>> stream) {
        return new Remembered<>(
                runner.replay(stream), !Corrections.settle(stream).isEmpty(), -1);
    }

    Remembered<S> with(DeciderRunner<?, S, ?, ?> runner, List<RecordedEvent<? extends Event>> more) {
        var next = state;
        for (var event : more) {
            next = runner.evolve(next, event);
        }
        return new Remembered<>(next, stands || !more.isEmpty(), snapshot);
    }

    Remembered<S> snapshotTaken() {
        return new Remembered<>(state, stands, state.version());
    }

    long version() {
        return state.version();
    }
}
