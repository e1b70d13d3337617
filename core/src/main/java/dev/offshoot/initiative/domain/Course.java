package dev.offshoot.initiative.domain;

import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * How an initiative runs, and the versions of its definitions.
 *
 * @param pace the last pause or resumption; empty where neither is known
 * @param core the newest version of the core components
 * @param definition the newest version of the adoption definition
 */
public record Course(
        Optional<Latest<Pace>> pace, Optional<CoreComponents> core, Optional<AdoptionDefinition> definition) {

    /** Whether it runs or rests. */
    public enum Pace {
        PAUSED,
        RESUMED
    }

    /** What must stay as it is, and what may be fitted to the place. */
    public record CoreComponents(int version, List<String> core, List<String> adaptable) {
        public CoreComponents {
            core = List.copyOf(core);
            adaptable = List.copyOf(adaptable);
        }
    }

    /** The rule that says when a site counts as adopted. */
    public record AdoptionDefinition(int version, String rule, Optional<String> sustainmentTest, PartialDate from) {}

    static final Course BEGUN = new Course(Optional.empty(), Optional.empty(), Optional.empty());

    Course with(Latest<Pace> news) {
        return new Course(Latest.or(pace, news), core, definition);
    }

    Course with(CoreComponents next) {
        return new Course(pace, Optional.of(next), definition);
    }

    Course with(AdoptionDefinition next) {
        return new Course(pace, core, Optional.of(next));
    }
}
