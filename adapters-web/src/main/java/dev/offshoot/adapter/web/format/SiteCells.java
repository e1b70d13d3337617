package dev.offshoot.adapter.web.format;

import dev.offshoot.initiative.view.Design.TargetPopulationLine;
import dev.offshoot.measure.event.SiteCount;
import dev.offshoot.portfolio.view.PortfolioLine;
import dev.offshoot.portfolio.view.SiteFigure;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.quantity.Digits;
import java.time.LocalDate;
import java.util.Optional;

/** Sites ever, live and embedded, and out of how many: counted, reported, or a dash with its reason. */
public record SiteCells(Cell ever, Cell live, Cell embedded, Cell population) {

    public static SiteCells of(PortfolioLine line) {
        return of(line.ever(), line.live(), line.embedded(), line.population());
    }

    public static SiteCells of(WholeInitiative initiative, LocalDate day) {
        var figures = initiative.figures(day);
        return of(
                figures.of(SiteCount.EVER),
                figures.of(SiteCount.LIVE),
                figures.of(SiteCount.EMBEDDED),
                initiative.line().body().design().currentTargetPopulation());
    }

    private static SiteCells of(
            SiteFigure ever, SiteFigure live, SiteFigure embedded, Optional<TargetPopulationLine> population) {
        return new SiteCells(
                cell(ever, "ever live"), cell(live, "live"), cell(embedded, "embedded"), population(population));
    }

    private static Cell cell(SiteFigure figure, String what) {
        return switch (figure) {
            case SiteFigure.Counted(var sites) -> Cell.of(Long.toString(sites));
            case SiteFigure.Reported(var sites, var period, var measure) ->
                Cell.of(sites.words(), "reported, " + period.words() + ", by the measure “" + measure + "”");
            case SiteFigure.Both(var counted, var reported) ->
                Cell.of(
                        Long.toString(counted.sites()),
                        "counted; "
                                + reported.sites().words()
                                + " reported, "
                                + reported.period().words()
                                + ", by the measure “"
                                + reported.measure()
                                + "”");
            case SiteFigure.NotKnown _ -> Cell.missing("not known how many sites are " + what);
        };
    }

    private static Cell population(Optional<TargetPopulationLine> population) {
        return population
                .map(p -> Cell.of("%s %s".formatted(Digits.words(p.sites()), p.unit()), dated(p)))
                .orElseGet(() -> Cell.missing("no target population is set"));
    }

    private static String dated(TargetPopulationLine population) {
        return "as of " + population.asOf().words()
                + population.source().map(s -> ", " + s).orElse("");
    }
}
