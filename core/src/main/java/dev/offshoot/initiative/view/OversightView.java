package dev.offshoot.initiative.view;

import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.part.ConfidenceLine;
import dev.offshoot.initiative.view.part.FindingLine;
import dev.offshoot.initiative.view.part.GateLine;
import dev.offshoot.initiative.view.part.HappeningLine;
import dev.offshoot.initiative.view.part.RiskLine;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of risks, delivery confidence, gates, happenings and findings. Lists are as recorded; what is current,
 * and in which order, its functions say.
 */
public record OversightView(
        List<RiskLine> risks,
        Entries<ConfidenceLine> confidences,
        Entries<GateLine> gates,
        Entries<HappeningLine> happenings,
        Entries<FindingLine> findings) {

    public static final OversightView NONE =
            new OversightView(List.of(), Entries.none(), Entries.none(), Entries.none(), Entries.none());

    public OversightView {
        risks = List.copyOf(risks);
    }

    public List<RiskLine> openRisks() {
        return risks.stream().filter(r -> r.closed().isEmpty()).toList();
    }

    /** The delivery confidence in force. */
    public Optional<ConfidenceLine> confidence() {
        return confidences.newest();
    }

    /** The delivery confidence that may be in force as well, as the dates leave open which of the two came first. */
    public Optional<ConfidenceRating> perhapsConfidence() {
        return EntryProvenance.perhaps(confidences, ConfidenceLine::provenance, ConfidenceLine::rating);
    }

    /** What was asserted of delivery confidence, in the order in which it was. */
    public List<ConfidenceLine> confidenceTrend() {
        return EntryProvenance.inOrder(confidences, ConfidenceLine::provenance);
    }
}
