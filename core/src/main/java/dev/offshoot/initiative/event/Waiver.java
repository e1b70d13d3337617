package dev.offshoot.initiative.event;

/** A named person's acceptance of an exception. */
public record Waiver(String by, String reason) {}
