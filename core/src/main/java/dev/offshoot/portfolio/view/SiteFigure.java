package dev.offshoot.portfolio.view;

import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;

/**
 * How many sites: counted from single sites, reported by a source, both, or not known, which is not nought. A count and a
 * report are two figures, and neither hides the other.
 */
public sealed interface SiteFigure {

    record Counted(long sites) implements SiteFigure {}

    /** @param measure the measure that reports it */
    record Reported(Quantity sites, PartialDate period, String measure) implements SiteFigure {}

    /** What was counted so far, and what a source says beside it. */
    record Both(Counted counted, Reported reported) implements SiteFigure {}

    record NotKnown() implements SiteFigure {}
}
