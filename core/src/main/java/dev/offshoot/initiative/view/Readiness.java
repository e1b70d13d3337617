package dev.offshoot.initiative.view;

import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.view.part.BarrierLine;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.EvidenceLine;
import dev.offshoot.initiative.view.part.FrameworkLine;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.time.Entries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an initiative is assessed by and how it stands there, what bears it out and what hinders it. Lists are as
 * recorded; what is current its functions say.
 */
public record Readiness(List<FrameworkLine> frameworks, Entries<EvidenceLine> evidence, Entries<BarrierLine> barriers) {

    public static final Readiness NONE = new Readiness(List.of(), Entries.none(), Entries.none());

    public Readiness {
        frameworks = List.copyOf(frameworks);
    }

    public List<EnablerLine> enablers() {
        return frameworks.stream().flatMap(f -> f.enablers().stream()).toList();
    }

    public Optional<EnablerLine> enabler(EnablerId id) {
        return enablers().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    public List<BarrierLine> openBarriers() {
        return barriers.stream().filter(b -> b.resolved().isEmpty()).toList();
    }

    /** The enablers that, on a day, are not assessed or were last assessed longer ago than some days. */
    public List<EnablerLine> needingAssessment(LocalDate day, int days) {
        return enablers().stream().filter(e -> e.needsAssessmentOn(day, days)).toList();
    }

    /** The enablers a milestone requires that are not, or not known to be, at their rating. */
    public List<EnablerRequirement> unmet(MilestoneLine milestone) {
        return milestone.requiredEnablers().stream().filter(r -> !met(r)).toList();
    }

    private boolean met(EnablerRequirement requirement) {
        return enabler(requirement.enabler())
                .flatMap(EnablerLine::current)
                .flatMap(a -> a.rating().rank())
                .map(rank -> rank >= requirement.rank())
                .orElse(false);
    }
}
