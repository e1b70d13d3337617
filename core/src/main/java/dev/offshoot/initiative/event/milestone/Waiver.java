package dev.offshoot.initiative.event.milestone;

/** A named person's acceptance of an exception. */
public record Waiver(String by, String reason) {}
