package dev.offshoot.initiative.view;

/** That something ended, was closed, resolved, withdrawn, reversed, rejected or cancelled, and how or why. */
public record Ending(String reason, Provenanced provenance) {}
