package dev.offshoot.adoption.event;

import java.util.List;
import java.util.Optional;

/**
 * What a site changed, on the fields of FRAME (Wiltsey Stirman, Baumann and Miller 2019). What its source does not say
 * is left out.
 *
 * @param change what was changed, in words
 * @param phase when in the process it was changed
 * @param subject what kind of thing was changed
 * @param level for whom it was changed: a patient, a team, the whole site
 * @param nature how: tailored, added, removed, shortened, reordered
 * @param reasons why: the goal and the circumstances
 */
public record Adaptation(
        String change,
        Optional<Phase> phase,
        Optional<Planning> planning,
        Optional<String> decidedBy,
        Optional<Subject> subject,
        Optional<String> level,
        Optional<String> nature,
        FidelityConsistent fidelityConsistent,
        Optional<Duration> duration,
        List<String> reasons) {

    /** When in the process of putting an innovation in place. */
    public enum Phase {
        PRE_IMPLEMENTATION,
        IMPLEMENTATION,
        SCALE_UP,
        SUSTAINMENT
    }

    /** Whether it was thought out beforehand. */
    public enum Planning {
        PLANNED,
        REACTIVE
    }

    /** What was changed. */
    public enum Subject {
        CONTENT,
        CONTEXTUAL,
        TRAINING_OR_EVALUATION,
        IMPLEMENTATION_ACTIVITY
    }

    /** Whether the core components were kept. */
    public enum FidelityConsistent {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether the change was meant to stay. */
    public enum Duration {
        LASTING,
        TRANSIENT
    }

    public Adaptation {
        reasons = List.copyOf(reasons);
    }
}
