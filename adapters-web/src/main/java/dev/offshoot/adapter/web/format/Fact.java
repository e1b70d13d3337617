package dev.offshoot.adapter.web.format;

/** One thing said of something, and what it is. */
public record Fact(String label, String text) {}
