package dev.offshoot.portfolio.port.out;

import dev.offshoot.date.Dated;
import dev.offshoot.portfolio.view.NamedInitiative;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioPage.Totals;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds initiatives. */
public interface InitiativeSearch {

    /** @param today by which ages and delays are told: the day looked at */
    Found find(PortfolioFilter filter, AsOf asOf, LocalDate today);

    /** How many initiatives each programme has; one that has none is left out. */
    Map<String, Long> sizes(AsOf asOf);

    /**
     * The initiatives of a programme by title.
     *
     * @param most how many of them at most
     */
    List<StreamId> of(String programme, AsOf asOf, int most);

    /** The initiatives that have adopted a version of a framework, in the order of keys. */
    List<NamedInitiative> adopting(String framework, AsOf asOf);

    /** @param next where the next page begins; empty on the last */
    record Found(List<Hit> hits, Totals totals, Optional<String> next) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * An initiative found.
     *
     * @param news when the last news of it occurred, that of its sites, measures and all else about it included
     */
    record Hit(StreamId initiative, Optional<Dated> news) {}
}
