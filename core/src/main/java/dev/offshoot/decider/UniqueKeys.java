package dev.offshoot.decider;

import dev.offshoot.command.Rejection;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.UniqueKey;
import java.util.Set;

/** What the events of a context hold for their stream alone. */
public interface UniqueKeys<E extends Event> {

    /** What a stream holds as long as this event counts. */
    Set<UniqueKey> of(E event);

    /** Why a stream cannot have what another holds. */
    Rejection heldBy(UniqueKey key, StreamId holder);
}
