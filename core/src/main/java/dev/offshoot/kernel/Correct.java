package dev.offshoot.kernel;

import java.util.Optional;

/** Asks that an event of a stream be taken back, or be replaced by what another command would have recorded. */
public record Correct(StreamId stream, long corrects, String why, Optional<Command> instead) implements Command {}
