package dev.offshoot.importing.domain;

import dev.offshoot.command.Command;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.stream.StreamId;

/** What may be asked of a batch. */
public sealed interface BatchCommand extends Command {

    BatchId batch();

    @Override
    default StreamId stream() {
        return batch().stream();
    }

    /** So that what is undone is refused as such. */
    @Override
    default boolean outlastsEnd() {
        return true;
    }

    record ApplyBatch(BatchId batch, String file, int rows, int events) implements BatchCommand {}

    record UndoBatch(BatchId batch, String why, int events) implements BatchCommand {}
}
