package dev.offshoot.adapter.web.page.shown;

/** One thing said of something, and what it is. */
public record Fact(String label, String text) {}
