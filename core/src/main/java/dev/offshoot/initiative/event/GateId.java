package dev.offshoot.initiative.event;

/** A gate review's key in its initiative. */
public record GateId(String value) {}
