package dev.offshoot.adapter.web.format;

/** Where a page leads. */
public record Link(String label, String href) {}
