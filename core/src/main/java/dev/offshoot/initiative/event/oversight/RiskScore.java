package dev.offshoot.initiative.event.oversight;

import java.util.Optional;

/**
 * A risk's place on the five by five matrix: how likely, and how grave, each from 1 to 5.
 *
 * @param likelihood empty where the source does not say
 * @param consequence empty where the source does not say
 */
public record RiskScore(Optional<Integer> likelihood, Optional<Integer> consequence) {

    public static RiskScore of(int likelihood, int consequence) {
        return new RiskScore(Optional.of(likelihood), Optional.of(consequence));
    }

    /** 1 to 25; empty where either is not stated. */
    public Optional<Integer> product() {
        return likelihood.flatMap(l -> consequence.map(c -> l * c));
    }
}
