package dev.offshoot.initiative.event;

/** A lever's key in its initiative. */
public record LeverId(String value) {}
