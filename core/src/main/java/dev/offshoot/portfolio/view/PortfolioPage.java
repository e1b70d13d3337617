package dev.offshoot.portfolio.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of the portfolio.
 *
 * @param totals over all that the filter admits, not this page alone
 * @param next where the next page begins; empty on the last
 */
public record PortfolioPage(List<PortfolioLine> lines, Totals totals, Optional<String> next) {

    /** @param needAssessment those with an enabler that was never assessed, or not within one beat of the rhythm */
    public record Totals(long initiatives, long slipping, long quiet, long needAssessment) {}

    public PortfolioPage {
        lines = List.copyOf(lines);
    }
}
