package dev.offshoot.initiative.view.part;

import dev.offshoot.time.EntryProvenance;
import java.util.List;

/** A framework version that the initiative is assessed by. */
public record FrameworkLine(String framework, String title, List<EnablerLine> enablers, EntryProvenance provenance) {
    public FrameworkLine {
        enablers = List.copyOf(enablers);
    }
}
