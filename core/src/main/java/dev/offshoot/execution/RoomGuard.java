package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StorageFull;
import dev.offshoot.command.StorageRoom;
import dev.offshoot.command.StreamRejection.NoRoomLeft;
import dev.offshoot.stream.DecisionBasis;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;

/**
 * Stands before everything that records, whoever asks: while there is no room nothing is taken in, so that what is
 * there can still be read.
 */
public final class RoomGuard implements Streams, EventAppender {

    private final Streams streams;
    private final EventAppender appender;
    private final StorageRoom room;

    public RoomGuard(Streams streams, EventAppender appender, StorageRoom room) {
        this.streams = streams;
        this.appender = appender;
        this.room = room;
    }

    @Override
    public Outcome execute(CommandEnvelope<? extends Command> asked, CommandPreparer preparing) {
        return room.isLeft() ? streams.execute(asked, preparing) : new Outcome.Refused(new NoRoomLeft());
    }

    @Override
    public boolean append(List<RecordedEvent<? extends Event>> events, DecisionBasis basis) {
        if (!events.isEmpty() && !room.isLeft()) {
            throw new StorageFull();
        }
        return appender.append(events, basis);
    }
}
