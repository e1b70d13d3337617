package dev.offshoot.initiative.view;

import java.util.Optional;

/** What an evaluation concluded. */
public record FindingLine(String text, Optional<String> concludedBy, Provenanced provenance) {}
