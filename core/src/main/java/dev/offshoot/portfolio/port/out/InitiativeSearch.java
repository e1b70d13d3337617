package dev.offshoot.portfolio.port.out;

import dev.offshoot.date.Dated;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioPage.Totals;
import dev.offshoot.projection.ReadModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds initiatives. */
public interface InitiativeSearch {

    Found find(PortfolioFilter filter, LocalDate today);

    /** @param next where the next page begins; empty on the last */
    record Found(List<Shelved> lines, Totals totals, Optional<String> next) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An initiative found.
     *
     * @param news when the last news of it occurred, that of its sites, measures and all else about it included
     * @param rhythmDays how long one beat of its programme's rhythm lasts
     */
    record Shelved(ReadModel<InitiativeView> line, Optional<Dated> news, int rhythmDays) {}
}
