package dev.offshoot.initiative.view.part;

import java.util.List;

/** A framework version that the initiative is assessed by. */
public record FrameworkLine(String framework, String title, List<EnablerLine> enablers, Provenanced provenance) {
    public FrameworkLine {
        enablers = List.copyOf(enablers);
    }
}
