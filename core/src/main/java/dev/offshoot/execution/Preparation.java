package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Rejection;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a command what it lacks and other streams know, before its own stream decides it. No rule of the business. */
@FunctionalInterface
public interface Preparation {

    Preparation NONE = (asked, _) -> new Prepared.Ready(asked.command());

    Prepared prepare(CommandEnvelope<? extends Command> asked, History history);

    /** The same for what was asked when an event was recorded, or should have been: what it was judged by then stays. */
    default Prepared prepareAgain(
            CommandEnvelope<? extends Command> asked, RecordedEvent<? extends Event> recorded, History history) {
        return prepare(asked, history);
    }

    /** The streams that are read for a command, besides its own and those it is about. */
    default Set<StreamId> leansOn(Command command, History history) {
        return Set.of();
    }

    /** Why what other streams tell does not let an entry be corrected so; empty where nothing leans on it. */
    default Optional<Rejection> leaningOn(CommandEnvelope<Correct> asked, History history) {
        return Optional.empty();
    }

    /** Why what other streams tell of the end of a stream does not let this be asked of it, or about it. */
    default Optional<Rejection> ended(StreamId stream, CommandEnvelope<?> asked, History history) {
        return Optional.empty();
    }

    /** Whether a stream carries on what others tell, so that {@link #faults} say whether it holds together. */
    default boolean carriesOn(StreamId stream, History history) {
        return false;
    }

    /** The categories of streams whose news {@link #faults} is asked about. */
    default Set<String> heeds() {
        return Set.of();
    }

    /**
     * What does not hold together between a stream and others, as told by these rules.
     *
     * @param news what is recorded in it now, and may have brought that about
     */
    default List<Fault> faults(StreamId stream, List<RecordedEvent<? extends Event>> news, History history) {
        return List.of();
    }

    /** The command made whole, or why it cannot be. */
    sealed interface Prepared {

        /** @param afterwards asked of what it would record */
        record Ready(Command command, AppendCheck afterwards) implements Prepared {
            public Ready(Command command) {
                this(command, AppendCheck.NOTHING);
            }
        }

        record Lacking(Rejection rejection) implements Prepared {}
    }
}
