package dev.offshoot.award.event;

/** A tranche's key in its award. */
public record TrancheId(String value) {}
