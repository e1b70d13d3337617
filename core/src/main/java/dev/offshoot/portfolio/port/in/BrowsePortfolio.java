package dev.offshoot.portfolio.port.in;

import dev.offshoot.date.PartialDate;
import dev.offshoot.portfolio.view.NamedInitiative;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioPage;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the portfolio. */
public interface BrowsePortfolio {

    /** @param today by which ages and delays are told: the day looked at */
    PortfolioPage page(PortfolioFilter filter, AsOf asOf, LocalDate today);

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

    /** When the last news of an initiative occurred, with all its streams; undated where no news has a date. */
    Optional<PartialDate> lastNews(String initiative, AsOf asOf);
}
