package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.kernel.Recorded;

/** One line of a journal, the n-th that its event gave. */
public record Entry<L>(Recorded<?> event, int n, L body) {}
