package dev.offshoot.portfolio.view;

import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.Lifecycle;
import java.util.Optional;

/**
 * Which initiatives, and in which order.
 *
 * @param slipping only those that slip, or only those that do not
 * @param quiet only those without news for long, or only those with
 * @param text stands in the title or the innovation, whatever its case
 * @param after where the page begins, as the page before it said
 */
public record PortfolioFilter(
        Optional<String> programme,
        Optional<Lifecycle> lifecycle,
        Optional<ConfidenceRating> confidence,
        Optional<Boolean> slipping,
        Optional<Boolean> quiet,
        Optional<String> text,
        Order order,
        Optional<String> after,
        int limit) {

    /** What the lines are sorted by; initiatives that are equal in it follow by key. */
    public enum Order {
        TITLE,
        MOST_SLIP,
        OLDEST_NEWS,
        LATEST_NEWS
    }

    public static PortfolioFilter everything() {
        return new PortfolioFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.TITLE,
                Optional.empty(),
                50);
    }
}
