package dev.offshoot.initiative.view.part;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/** A gate review: convened, then decided. */
public record GateLine(
        GateId id, String title, Optional<PartialDate> planned, Optional<Decided> decided, EntryProvenance provenance)
        implements EntryLine {

    public record Decided(
            GateDecision decision, List<String> conditions, String decidedBy, EntryProvenance provenance) {
        public Decided {
            conditions = List.copyOf(conditions);
        }
    }
}
