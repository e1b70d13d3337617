package dev.offshoot.importing.event;

import dev.offshoot.stream.Event;

/** What happens to a batch of imported facts. */
public sealed interface BatchEvent extends Event {

    record BatchApplied(String file, int rows, int events) implements BatchEvent {}

    record BatchUndone(String reason, int events) implements BatchEvent {}
}
