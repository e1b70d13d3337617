package dev.offshoot.adoption.event;

import java.util.Optional;

/** One unbroken period in which a site is live; a pause does not break it. */
public record Spell(StageTransition opened, Optional<StageTransition> embedded, Optional<StageTransition> ended) {

    static Spell from(StageTransition opened) {
        return new Spell(opened, Optional.empty(), Optional.empty());
    }

    Spell embeddedBy(StageTransition step) {
        return new Spell(opened, Optional.of(step), ended);
    }

    Spell endedBy(StageTransition step) {
        return new Spell(opened, embedded, Optional.of(step));
    }

    public boolean open() {
        return ended.isEmpty();
    }

    /** The version of the adoption definition it was opened under. */
    public int definition() {
        return opened.definition().orElse(0);
    }
}
