package dev.offshoot.kernel.counter;

/** Which counter. */
public record CounterId(String value) {}
