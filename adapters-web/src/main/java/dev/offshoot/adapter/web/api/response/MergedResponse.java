package dev.offshoot.adapter.web.api.response;

/** Into which site another went. */
public record MergedResponse(String successor, String occurred) {}
