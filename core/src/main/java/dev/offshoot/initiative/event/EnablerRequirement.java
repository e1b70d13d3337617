package dev.offshoot.initiative.event;

/**
 * An enabler at a rating or above, which a milestone needs.
 *
 * @param title the enabler's title
 * @param label the rating's label
 */
public record EnablerRequirement(EnablerId enabler, String title, String rating, String label, int rank) {}
