package dev.offshoot.initiative.view.part;

import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** That something ended, was closed, resolved, withdrawn, reversed, rejected or cancelled, and how or why. */
public record Ending(String reason, EntryProvenance provenance) implements EntryLine {

    /** The newer of what was said of the end of one thing. */
    public static Ending newest(Optional<Ending> known, Ending told) {
        return known.filter(k -> k.provenance().supersedes(told.provenance())).orElse(told);
    }
}
