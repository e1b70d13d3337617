package dev.offshoot.initiative.event;

/** A milestone's key in its initiative. */
public record MilestoneId(String value) {}
