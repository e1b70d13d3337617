package dev.offshoot.kernel;

import java.util.Optional;

/** Of which date and from which source something was told. What is told of both again is told already. */
public record Telling(PartialDate occurred, Optional<String> source) {

    public static Telling of(Asked<?> asked) {
        return new Telling(asked.occurred(), asked.stamp().provenance().source());
    }

    public static Telling of(Recorded<?> event) {
        return new Telling(event.occurred(), event.stamp().provenance().source());
    }
}
