package dev.offshoot.benchmark;

import java.util.List;

/** What became of several turns: the middle one, and the two furthest from it. */
public record Spread(double lowest, double median, double highest) {

    /**
     * @param turns in any order
     * @throws IllegalArgumentException if there is none
     */
    public static Spread of(List<Double> turns) {
        return new Spread(quantile(turns, 0), quantile(turns, 0.5), quantile(turns, 1));
    }

    /**
     * The value below which a share of the turns lies; between two of them in proportion.
     *
     * @param share from 0, the lowest, to 1, the highest
     * @throws IllegalArgumentException if there is no turn, or the share is no share
     */
    public static double quantile(List<Double> turns, double share) {
        if (turns.isEmpty() || share < 0 || share > 1) {
            throw new IllegalArgumentException("no turn to take %s of, or no share: %s".formatted(turns, share));
        }
        var sorted = turns.stream().sorted().toList();
        var place = share * (sorted.size() - 1);
        var below = sorted.get((int) Math.floor(place));
        var above = sorted.get((int) Math.ceil(place));
        return below + (above - below) * (place - Math.floor(place));
    }
}
