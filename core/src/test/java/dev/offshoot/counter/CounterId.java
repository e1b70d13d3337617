package dev.offshoot.counter;

/** Which counter. */
public record CounterId(String value) {}
