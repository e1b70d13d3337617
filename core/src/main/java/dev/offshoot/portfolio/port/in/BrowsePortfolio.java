package dev.offshoot.portfolio.port.in;

import dev.offshoot.date.PartialDate;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioPage;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.Optional;

/** Shows the portfolio. */
public interface BrowsePortfolio {

    /** @param today by which ages and delays are told: the day looked at */
    PortfolioPage page(PortfolioFilter filter, AsOf asOf, LocalDate today);

    /** When the last news of an initiative occurred, with all its streams; undated where no news has a date. */
    Optional<PartialDate> lastNews(String initiative, AsOf asOf);
}
