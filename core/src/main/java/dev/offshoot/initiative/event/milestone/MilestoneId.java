package dev.offshoot.initiative.event.milestone;

/** A milestone's key in its initiative. */
public record MilestoneId(String value) {}
