package dev.offshoot.adapter.persistence.planted;

/** Something for another adapter to know. */
public record Stored() {}
