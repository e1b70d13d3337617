package dev.offshoot.adapter.web.api.response;

/** That something is no longer used, and why. */
public record RetiredResponse(String reason, ProvenanceResponse provenance) {}
