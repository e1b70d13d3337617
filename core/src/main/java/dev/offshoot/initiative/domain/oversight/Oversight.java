package dev.offshoot.initiative.domain.oversight;

import dev.offshoot.date.Dated;
import dev.offshoot.decider.Copies;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The risks and gate reviews of an initiative, by id.
 *
 * @param words how many assertions, happenings and findings were recorded
 */
public record Oversight(Map<String, Risk> risks, Map<String, Gate> gates, int words) {

    /** What may go wrong, with every score it was given and every time it was closed. */
    public record Risk(String title, Timeline<Scored> scores, Timeline<DateAndSource> closings) {}

    public record Scored(RiskScore score, DateAndSource telling) {}

    /** A decision point. */
    public record Gate(String title, Dated convened, Optional<Verdict> verdict) {}

    /** What a gate review decided. */
    public record Verdict(GateDecision decision, List<String> conditions, DateAndSource telling) {
        public Verdict {
            conditions = List.copyOf(conditions);
        }
    }

    public static final Oversight NONE = new Oversight(Map.of(), Map.of(), 0);

    public Oversight {
        risks = Map.copyOf(risks);
        gates = Map.copyOf(gates);
    }

    Oversight withRisk(String id, Risk risk) {
        return new Oversight(Copies.with(risks, id, risk), gates, words);
    }

    Oversight withGate(String id, Gate gate) {
        return new Oversight(risks, Copies.with(gates, id, gate), words);
    }

    Oversight withWords() {
        return new Oversight(risks, gates, words + 1);
    }
}
