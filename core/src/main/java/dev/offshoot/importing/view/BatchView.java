package dev.offshoot.importing.view;

import java.time.Instant;
import java.util.Optional;

/** What is shown of a batch. */
public record BatchView(
        String file, int rows, int events, Optional<Instant> applied, String appliedBy, Optional<Undoing> undone) {

    public record Undoing(String reason, int events, Instant at, String by) {}
}
