package dev.offshoot.portfolio.application;

import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.measure.event.SiteCount;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.portfolio.port.out.InitiativeSearch.Shelved;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioLine;
import dev.offshoot.portfolio.view.PortfolioPage;
import dev.offshoot.portfolio.view.SiteStandings;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.Optional;

/** Draws lines together from what initiatives, their sites and their measures tell. */
public final class Portfolio implements BrowsePortfolio {

    /** The rhythm of an initiative whose programme has set none. */
    public static final ReportingRhythm USUAL = ReportingRhythm.QUARTERLY;

    private final InitiativeSearch shelf;
    private final LatestNews news;
    private final ReadModels<InitiativeView> initiatives;
    private final ReadModels<AdoptionView> adoptions;
    private final ReadModels<SiteView> sites;
    private final ReadModels<MeasureView> measures;
    private final ReadModels<ProgrammeView> programmes;

    public Portfolio(
            InitiativeSearch shelf,
            LatestNews news,
            ReadModels<InitiativeView> initiatives,
            ReadModels<AdoptionView> adoptions,
            ReadModels<SiteView> sites,
            ReadModels<MeasureView> measures,
            ReadModels<ProgrammeView> programmes) {
        this.shelf = shelf;
        this.news = news;
        this.initiatives = initiatives;
        this.adoptions = adoptions;
        this.sites = sites;
        this.measures = measures;
        this.programmes = programmes;
    }

    @Override
    public PortfolioPage page(PortfolioFilter filter, LocalDate today) {
        var found = shelf.find(filter, today);
        var standings = standings(AsOf.NOW);
        return new PortfolioPage(
                found.lines().stream()
                        .map(shelved -> line(shelved, standings, AsOf.NOW, today))
                        .toList(),
                found.totals(),
                found.next());
    }

    @Override
    public Optional<PortfolioLine> line(String initiative, AsOf asOf, LocalDate today) {
        return initiatives
                .of(new StreamId("initiative", initiative), asOf)
                .map(line -> line(
                        shelved(line, asOf), standings(asOf), asOf, asOf.was().orElse(today)));
    }

    @Override
    public Optional<PartialDate> lastNews(String initiative, AsOf asOf) {
        return news.of(new StreamId("initiative", initiative), asOf).map(Dated::occurred);
    }

    private Shelved shelved(ReadModel<InitiativeView> line, AsOf asOf) {
        var rhythm = line.body()
                .charter()
                .programme()
                .flatMap(key -> programmes.of(new StreamId("programme", key), asOf))
                .flatMap(programme -> programme.body().rhythm())
                .orElse(USUAL);
        return new Shelved(line, news.of(line.stream(), asOf), rhythm.days());
    }

    private SiteSuccession standings(AsOf asOf) {
        return SiteStandings.of(sites.all(asOf).stream().map(ReadModel::body).toList());
    }

    private PortfolioLine line(Shelved shelved, SiteSuccession standings, AsOf asOf, LocalDate today) {
        var view = shelved.line().body();
        var key = shelved.line().stream().key();
        var adopting = adoptions.within(key, asOf);
        var measured = measures.within(key, asOf);
        var counts = adopting.isEmpty()
                ? Optional.<AdoptionCounts>empty()
                : Optional.of(AdoptionCounts.on(
                        today, adopting.stream().map(ReadModel::body).toList(), standings));
        var figures =
                new SiteFigures(counts, measured.stream().map(ReadModel::body).toList());
        var trend = view.confidenceTrend();
        var news = shelved.news();
        return new PortfolioLine(
                shelved.line().stream(),
                shelved.line().illustrative(),
                view.title(),
                view.charter().programme(),
                view.lifecycle(),
                view.confidence(),
                trend.size() < 2 ? Optional.empty() : Optional.of(trend.get(trend.size() - 2)),
                figures.of(SiteCount.EVER),
                figures.of(SiteCount.LIVE),
                figures.of(SiteCount.EMBEDDED),
                view.design().currentTargetPopulation(),
                view.nextMilestone(),
                view.enablers(),
                news.map(Dated::occurred),
                view.worstSlip(today),
                view.lateAsOf(today),
                view.lifecycle() != Lifecycle.CLOSED
                        && news.filter(Dated::hasDate)
                                .map(last -> last.latest()
                                        .plusDays(shelved.rhythmDays())
                                        .isBefore(today))
                                .orElse(false),
                shelved.rhythmDays(),
                view.enablers().stream().filter(e -> e.current().isEmpty()).count(),
                view.enablers().stream()
                        .flatMap(e -> e.current().stream())
                        .filter(a -> a.provenance()
                                .lastPossibleDay()
                                .plusDays(shelved.rhythmDays())
                                .isBefore(today))
                        .count());
    }
}
