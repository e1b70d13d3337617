package dev.offshoot.initiative.event.oversight;

/** A risk's key in its initiative. */
public record RiskId(String value) {}
