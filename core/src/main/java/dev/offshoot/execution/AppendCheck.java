package dev.offshoot.execution;

import dev.offshoot.command.Rejection;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.Optional;

/** What is asked once it is known what a command would record, and before it is recorded. */
@FunctionalInterface
public interface AppendCheck {

    AppendCheck NOTHING = _ -> Optional.empty();

    /** Why other streams do not let these events be recorded. */
    Optional<Rejection> refusal(List<RecordedEvent<? extends Event>> events);
}
