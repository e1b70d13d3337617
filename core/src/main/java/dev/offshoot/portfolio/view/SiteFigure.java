package dev.offshoot.portfolio.view;

import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Quantity;

/** How many sites: counted from single sites, reported by a source, or not known, which is not nought. */
public sealed interface SiteFigure {

    record Counted(long sites) implements SiteFigure {}

    /** @param measure the measure that reports it */
    record Reported(Quantity sites, PartialDate period, String measure) implements SiteFigure {}

    record NotKnown() implements SiteFigure {}
}
