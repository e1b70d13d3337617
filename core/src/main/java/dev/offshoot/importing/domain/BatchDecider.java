package dev.offshoot.importing.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.importing.domain.Batch.Applied;
import dev.offshoot.importing.domain.Batch.Undone;
import dev.offshoot.importing.domain.Batch.Unknown;
import dev.offshoot.importing.domain.BatchCommand.ApplyBatch;
import dev.offshoot.importing.domain.BatchCommand.UndoBatch;
import dev.offshoot.importing.domain.BatchRejection.BatchAppliedAlready;
import dev.offshoot.importing.domain.BatchRejection.BatchUndoneAlready;
import dev.offshoot.importing.domain.BatchRejection.BatchUnknown;
import dev.offshoot.importing.event.BatchEvent;
import dev.offshoot.importing.event.BatchEvent.BatchApplied;
import dev.offshoot.importing.event.BatchEvent.BatchUndone;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.RecordedEvent;
import java.util.Optional;

/** How a batch decides: applied once, undone once. */
public final class BatchDecider implements Decider<BatchCommand, Batch, BatchEvent, BatchRejection> {

    public static final StreamType<BatchCommand, Batch, BatchEvent, BatchRejection> STREAM_TYPE =
            new StreamType<>("batch", BatchCommand.class, BatchEvent.class, Batch.class, new BatchDecider());

    @Override
    public Batch initial() {
        return new Unknown();
    }

    @Override
    public Decision<BatchEvent, BatchRejection> decide(CommandEnvelope<? extends BatchCommand> asked, Batch batch) {
        return switch (asked.command()) {
            case ApplyBatch c ->
                batch instanceof Unknown
                        ? accept(new BatchApplied(c.file(), c.rows(), c.events()))
                        : reject(new BatchAppliedAlready(c.batch()));
            case UndoBatch c ->
                switch (batch) {
                    case Unknown _ -> reject(new BatchUnknown(c.batch()));
                    case Applied _ -> accept(new BatchUndone(c.why(), c.events()));
                    case Undone _ -> reject(new BatchUndoneAlready(c.batch()));
                };
        };
    }

    /** An import is undone as a whole. */
    @Override
    public boolean correctable() {
        return false;
    }

    @Override
    public Optional<Ended> ended(Batch batch) {
        return batch instanceof Undone undone ? Optional.of(new Ended(undone.since(), "was undone")) : Optional.empty();
    }

    @Override
    public Batch evolve(Batch batch, RecordedEvent<? extends BatchEvent> recorded) {
        return switch (recorded.event()) {
            case BatchApplied _ -> new Applied();
            case BatchUndone _ -> new Undone(recorded.dated());
        };
    }
}
