package dev.offshoot.portfolio.view;

import dev.offshoot.stream.StreamId;

/** An initiative and what it is called. */
public record NamedInitiative(StreamId initiative, String title) {}
