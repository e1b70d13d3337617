package dev.offshoot.adapter.web.portfolio.api;

import dev.offshoot.adapter.web.request.PageCursor;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.adapter.web.request.Query;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioFilter.Order;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives, and in which order.
 *
 * @param programme the key of a programme
 * @param lifecycle chartered, scaling, paused or closed
 * @param confidence the delivery confidence asserted last
 * @param slipping true: only those with a milestone expected after its first baseline; false: only the others
 * @param quiet true: only those without news for longer than one beat of their programme's rhythm; false: only the others
 * @param text stands in the title or the innovation, whatever its case
 * @param order title, most-slip, oldest-news or latest-news; title if left out
 * @param after the <code>next</code> of the page before
 * @param limit 1 to 200; 50 if left out
 */
record PortfolioQuery(
        @Nullable String programme,
        @Nullable String lifecycle,
        @Nullable String confidence,
        @Nullable String slipping,
        @Nullable String quiet,
        @Nullable String text,
        @Nullable String order,
        @Nullable String after,
        @Nullable String limit) {

    PortfolioFilter filter() {
        return new PortfolioFilter(
                given(programme),
                Query.choice("lifecycle", lifecycle, Lifecycle.class),
                Query.choice("confidence", confidence, ConfidenceRating.class),
                Query.yesOrNo("slipping", slipping),
                Query.yesOrNo("quiet", quiet),
                given(text),
                Query.choice("order", order, Order.class).orElse(Order.TITLE),
                PageCursor.read(after),
                new PageQuery(after, limit).size());
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }
}
