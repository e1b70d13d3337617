package dev.offshoot.initiative.domain.charter;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.Copies;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * How an initiative runs, and the versions of its definitions.
 *
 * @param pace every pause and resumption
 * @param core every version of the core components
 * @param definitions every version of the adoption definition
 * @param populations how many target populations were set
 */
public record LifecycleState(
        Timeline<Paced> pace, List<CoreComponents> core, List<AdoptionDefinition> definitions, int populations) {

    /** Whether it runs or rests. */
    public enum Pace {
        PAUSED,
        RESUMED
    }

    public record Paced(Pace pace, DateAndSource telling) {}

    /** What must stay as it is, and what may be fitted to the place. */
    public record CoreComponents(int version, List<String> core, List<String> adaptable, DateAndSource telling) {
        public CoreComponents {
            core = List.copyOf(core);
            adaptable = List.copyOf(adaptable);
        }
    }

    /** The rule that says when a site counts as adopted. */
    public record AdoptionDefinition(
            int version, String rule, Optional<String> sustainmentTest, PartialDate from, DateAndSource telling) {}

    public static final LifecycleState BEGUN = new LifecycleState(Timeline.empty(), List.of(), List.of(), 0);

    public LifecycleState {
        core = List.copyOf(core);
        definitions = List.copyOf(definitions);
    }

    LifecycleState with(Timeline<Paced> pace) {
        return new LifecycleState(pace, core, definitions, populations);
    }

    LifecycleState with(CoreComponents next) {
        return new LifecycleState(pace, Copies.with(core, next), definitions, populations);
    }

    LifecycleState with(AdoptionDefinition next) {
        return new LifecycleState(pace, core, Copies.with(definitions, next), populations);
    }

    LifecycleState withPopulation() {
        return new LifecycleState(pace, core, definitions, populations + 1);
    }

    int nextCore() {
        return 1 + core.stream().mapToInt(CoreComponents::version).max().orElse(0);
    }

    int nextDefinition() {
        return 1
                + definitions.stream()
                        .mapToInt(AdoptionDefinition::version)
                        .max()
                        .orElse(0);
    }
}
