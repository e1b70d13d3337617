package dev.offshoot.initiative.event;

/** A risk's key in its initiative. */
public record RiskId(String value) {}
