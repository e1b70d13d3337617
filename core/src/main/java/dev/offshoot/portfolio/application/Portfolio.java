package dev.offshoot.portfolio.application;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.measure.event.SiteCount;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.portfolio.port.out.InitiativeSearch.Hit;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.portfolio.port.out.ListedInitiatives;
import dev.offshoot.portfolio.view.ListedInitiative;
import dev.offshoot.portfolio.view.NamedInitiative;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioLine;
import dev.offshoot.portfolio.view.PortfolioPage;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws lines together from what initiatives, their sites and their measures tell. */
public final class Portfolio implements BrowsePortfolio {

    private final InitiativeSearch search;
    private final LatestNews news;
    private final ListedInitiatives initiatives;

    public Portfolio(InitiativeSearch search, LatestNews news, ListedInitiatives initiatives) {
        this.search = search;
        this.news = news;
        this.initiatives = initiatives;
    }

    @Override
    public PortfolioPage page(PortfolioFilter filter, AsOf asOf, LocalDate today) {
        var found = search.find(filter, asOf, today);
        var listed = initiatives.of(found.hits().stream().map(Hit::initiative).toList(), asOf, today).stream()
                .collect(Collectors.toMap(initiative -> initiative.line().stream(), Function.identity()));
        return new PortfolioPage(
                found.hits().stream()
                        .flatMap(hit -> Optional.ofNullable(listed.get(hit.initiative()))
                                .map(initiative -> line(initiative, hit.news(), today))
                                .stream())
                        .toList(),
                found.totals(),
                found.next());
    }

    @Override
    public Map<String, Long> sizes(AsOf asOf) {
        return search.sizes(asOf);
    }

    @Override
    public List<StreamId> of(String programme, AsOf asOf, int most) {
        return search.of(programme, asOf, most);
    }

    @Override
    public List<NamedInitiative> adopting(String framework, AsOf asOf) {
        return search.adopting(framework, asOf);
    }

    @Override
    public Optional<PartialDate> lastNews(String initiative, AsOf asOf) {
        return news.of(new StreamId("initiative", initiative), asOf).map(Dated::occurred);
    }

    private static PortfolioLine line(ListedInitiative initiative, Optional<Dated> news, LocalDate today) {
        var view = initiative.line().body();
        var figures = initiative.figures();
        var rhythmDays = initiative.rhythmDays();
        var trend = view.oversight().confidenceTrend();
        return new PortfolioLine(
                initiative.line().stream(),
                initiative.line().illustrative(),
                view.title(),
                view.charter().programme(),
                view.lifecycle(),
                view.oversight().confidence(),
                trend.size() < 2 ? Optional.empty() : Optional.of(trend.get(trend.size() - 2)),
                figures.of(SiteCount.EVER),
                figures.of(SiteCount.LIVE),
                figures.of(SiteCount.EMBEDDED),
                view.design().currentTargetPopulation(),
                view.nextMilestone(),
                view.readiness().enablers(),
                news.map(Dated::occurred),
                view.worstSlip(today),
                view.lateAsOf(today),
                view.lifecycle() != Lifecycle.CLOSED
                        && news.filter(Dated::hasDate)
                                .map(last -> last.latest().plusDays(rhythmDays).isBefore(today))
                                .orElse(false),
                rhythmDays,
                view.readiness().enablers().stream()
                        .filter(e -> e.current().isEmpty())
                        .count(),
                view.readiness().enablers().stream()
                        .flatMap(e -> e.current().stream())
                        .filter(a -> a.provenance()
                                .lastPossibleDay()
                                .plusDays(rhythmDays)
                                .isBefore(today))
                        .count());
    }
}
