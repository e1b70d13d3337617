package dev.offshoot.initiative.event.enabler;

import java.util.Optional;

/**
 * A point of the scale that an enabler is rated on.
 *
 * @param rank its place in the order; empty for a point outside it
 */
public record RatingPoint(String key, String label, Optional<Integer> rank) {}
