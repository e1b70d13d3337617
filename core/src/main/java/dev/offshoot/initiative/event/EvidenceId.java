package dev.offshoot.initiative.event;

/** The key of a piece of evidence in its initiative. */
public record EvidenceId(String value) {}
