package dev.offshoot.initiative.event.enabler;

import java.util.List;
import java.util.Optional;

/**
 * An enabler at a rating or above, which a milestone needs.
 *
 * @param title the enabler's title
 * @param label the rating's label
 */
public record EnablerRequirement(EnablerId enabler, String title, String rating, String label, int rank) {

    /**
     * In words, how it was not met; empty where it was.
     *
     * @param perhaps the ratings of which any may have stood, as far as the dates say; none where it was not assessed
     */
    public Optional<String> unmet(List<RatingPoint> perhaps) {
        var met = perhaps.stream().flatMap(rating -> rating.rank().stream()).anyMatch(r -> r >= rank);
        var stands = perhaps.isEmpty() ? "not assessed" : perhaps.getLast().label();
        return met ? Optional.empty() : Optional.of("%s needs %s (is %s)".formatted(title, label, stands));
    }
}
