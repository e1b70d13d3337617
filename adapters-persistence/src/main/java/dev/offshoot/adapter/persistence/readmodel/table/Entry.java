package dev.offshoot.adapter.persistence.readmodel.table;

import dev.offshoot.stream.RecordedEvent;

/** One line of a journal, the n-th that its event gave. */
public record Entry<L>(RecordedEvent<?> event, int n, L body) {}
