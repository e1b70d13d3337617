package dev.offshoot.initiative.domain.command;

import dev.offshoot.initiative.event.enabler.EnablerId;

/** A rating that a milestone asks of an enabler, or a higher one. */
public record RequiredRating(EnablerId enabler, String rating) {}
