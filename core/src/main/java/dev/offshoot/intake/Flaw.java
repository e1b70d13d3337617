package dev.offshoot.intake;

/** What is wrong with one answer, and what to do about it. */
public record Flaw(String field, String message) {}
