package dev.offshoot.initiative.domain.enabler;

import dev.offshoot.date.Dated;
import dev.offshoot.decider.Copies;
import dev.offshoot.initiative.event.enabler.AdoptedEnabler;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an initiative is assessed by, how it stands there, and what bears it out or hinders it.
 *
 * @param frameworks when each version was said to be adopted
 * @param all every enabler of them, by id
 * @param evidence the ids of all that is attached
 * @param barriers by id
 */
public record Enablers(
        Map<String, Timeline<DateAndSource>> frameworks,
        Map<String, Enabler> all,
        Set<String> evidence,
        Map<String, Barrier> barriers) {

    /** Something that hinders, when it was raised, and every time it was said to be resolved. */
    public record Barrier(String title, Dated raised, Timeline<DateAndSource> resolved) {}

    public static final Enablers NONE = new Enablers(Map.of(), Map.of(), Set.of(), Map.of());

    public Enablers {
        frameworks = Map.copyOf(frameworks);
        all = Map.copyOf(all);
        evidence = Set.copyOf(evidence);
        barriers = Map.copyOf(barriers);
    }

    public Optional<Enabler> find(EnablerId id) {
        return Optional.ofNullable(all.get(id.value()));
    }

    /** The first of these that is not attached. */
    public Optional<EvidenceId> missing(List<EvidenceId> cited) {
        return cited.stream().filter(e -> !evidence.contains(e.value())).findFirst();
    }

    Timeline<DateAndSource> framework(String version) {
        return frameworks.getOrDefault(version, Timeline.empty());
    }

    Enablers withFramework(String framework, Timeline<DateAndSource> adopted, List<AdoptedEnabler> enablers) {
        var more = all;
        for (var enabler : enablers) {
            more = Copies.with(more, enabler.id().value(), Enabler.notAssessed(enabler), (there, _) -> there);
        }
        return new Enablers(Copies.with(frameworks, framework, adopted), more, evidence, barriers);
    }

    Enablers with(Enabler enabler) {
        return new Enablers(frameworks, Copies.with(all, enabler.adopted().id().value(), enabler), evidence, barriers);
    }

    Enablers withEvidence(EvidenceId id) {
        return new Enablers(frameworks, all, Copies.with(evidence, id.value()), barriers);
    }

    Enablers withBarrier(String id, Barrier barrier) {
        return new Enablers(frameworks, all, evidence, Copies.with(barriers, id, barrier));
    }
}
