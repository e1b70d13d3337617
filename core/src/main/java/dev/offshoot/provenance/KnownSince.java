package dev.offshoot.provenance;

import java.time.LocalDate;

/** A claim that the programme knew a fact before it was entered here, and the dated source that bears it out. */
public record KnownSince(LocalDate day, String source) {}
