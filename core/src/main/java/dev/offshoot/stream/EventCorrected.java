package dev.offshoot.stream;

import java.util.Optional;

/**
 * An earlier event of the same stream was mistaken: from here on it counts as never recorded, or as if the other event
 * had been recorded in its place. Its own entry stays in the log.
 */
public record EventCorrected(long corrects, String reason, Optional<Event> instead) implements Event {}
