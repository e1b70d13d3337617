package dev.offshoot.adapter.web.page.shown;

/** Where a page leads. */
public record Link(String label, String href) {}
