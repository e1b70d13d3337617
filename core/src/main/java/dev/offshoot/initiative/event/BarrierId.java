package dev.offshoot.initiative.event;

/** A barrier's key in its initiative. */
public record BarrierId(String value) {}
