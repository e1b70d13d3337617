package dev.offshoot.portfolio.port.in;

import dev.offshoot.kernel.AsAt;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioLine;
import dev.offshoot.portfolio.view.PortfolioPage;
import java.time.LocalDate;
import java.util.Optional;

/** Shows the portfolio. */
public interface BrowsePortfolio {

    PortfolioPage page(PortfolioFilter filter, LocalDate today);

    /** One initiative's line as it stood. */
    Optional<PortfolioLine> line(String initiative, AsAt asAt, LocalDate today);
}
