package dev.offshoot.initiative.view.part;

import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/** A risk with every score it was given, as recorded. */
public record RiskLine(
        RiskId id,
        String title,
        Entries<ScoreLine> scores,
        Optional<String> owner,
        Optional<String> response,
        Optional<Ending> closed,
        EntryProvenance provenance) {

    public record ScoreLine(RiskScore score, Optional<String> reason, EntryProvenance provenance)
            implements EntryLine {}

    public Optional<ScoreLine> current() {
        return scores.newest();
    }

    /** Its scores in the order in which they occurred. */
    public List<ScoreLine> trend() {
        return EntryProvenance.inOrder(scores, ScoreLine::provenance);
    }
}
