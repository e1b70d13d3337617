package dev.offshoot.initiative.event.enabler;

/** The key of a piece of evidence in its initiative. */
public record EvidenceId(String value) {}
