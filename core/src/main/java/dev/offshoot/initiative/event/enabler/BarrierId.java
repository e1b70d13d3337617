package dev.offshoot.initiative.event.enabler;

/** A barrier's key in its initiative. */
public record BarrierId(String value) {}
