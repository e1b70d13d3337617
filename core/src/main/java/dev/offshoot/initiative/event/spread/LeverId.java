package dev.offshoot.initiative.event.spread;

/** A lever's key in its initiative. */
public record LeverId(String value) {}
