package dev.offshoot.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that pages show and that lacks what was recorded lately.
 *
 * @param group what is called so where projections are operated
 * @param since from when on; empty where it is being rebuilt
 * @param things the keys of the only things that it lacks something of; empty where it may be any
 */
public record Halt(String group, Why why, Optional<Instant> since, List<String> things) {

    private static final int NAMED = 3;

    /** What keeps it. */
    public enum Why {
        /** An administrator has paused it. */
        PAUSED,
        /** It is being rebuilt after an upgrade. */
        REBUILT,
        /** There is much to do: it comes by itself. */
        BEHIND,
        /** Some things take long to tell, and are told by themselves; it lacks nothing else. */
        APART
    }

    public Halt {
        things = List.copyOf(things);
    }

    /** One that may lack something of any thing. */
    public Halt(String group, Why why, Optional<Instant> since) {
        this(group, why, since, List.of());
    }

    /** One that lacks what was recorded of some things alone. */
    public static Halt apart(String group, Instant since, List<String> things) {
        return new Halt(group, Why.APART, Optional.of(since), things);
    }

    /** These things in a few words. */
    public String thingsSaid() {
        return things.size() > NAMED
                ? "%s and %s others".formatted(String.join(", ", things.subList(0, NAMED)), things.size() - NAMED)
                : String.join(", ", things);
    }
}
