package dev.offshoot.award.event;

/** A condition's key in its tranche. */
public record ConditionId(String value) {}
