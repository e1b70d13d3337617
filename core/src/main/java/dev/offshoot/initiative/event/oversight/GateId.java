package dev.offshoot.initiative.event.oversight;

/** A gate review's key in its initiative. */
public record GateId(String value) {}
