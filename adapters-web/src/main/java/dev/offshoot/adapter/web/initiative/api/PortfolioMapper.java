package dev.offshoot.adapter.web.initiative.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.initiative.view.Design;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.part.ConfidenceLine;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.portfolio.view.PortfolioLine;
import dev.offshoot.portfolio.view.PortfolioPage;
import dev.offshoot.portfolio.view.SiteFigure;
import dev.offshoot.quantity.Quantity;
import java.time.LocalDate;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the lines of the portfolio to the answer. */
@Mapper(config = StrictMapping.class, uses = InitiativeTexts.class)
interface PortfolioMapper {

    PortfolioResponse.TotalsResponse totals(PortfolioPage.Totals totals);

    @Mapping(target = "id", source = "initiative.key")
    @Mapping(target = "slipping", expression = "java(line.slipping())")
    PortfolioResponse.LineResponse line(PortfolioLine line, @Context LocalDate day);

    @Mapping(target = "milestone", source = "milestone.id")
    @Mapping(target = "title", expression = "java(slip.milestone().title())")
    @Mapping(target = "slip", source = "days")
    @Mapping(target = "baselineCorrected", expression = "java(plain.day(slip.milestone().baselineCorrected()))")
    PortfolioResponse.WorstResponse worst(InitiativeView.Slip slip);

    @Mapping(target = "occurred", source = "provenance.occurred")
    PortfolioResponse.ConfidenceMarkResponse confidence(ConfidenceLine line);

    PortfolioResponse.PopulationResponse population(Design.TargetPopulationLine line);

    @Mapping(target = "milestone", source = "id")
    @Mapping(target = "title", expression = "java(line.title())")
    @Mapping(target = "expected", expression = "java(plain.date(line.expected()))")
    @Mapping(target = "totalSlip", expression = "java(plain.days(line.slipOn(day)))")
    @Mapping(target = "baselineCorrected", expression = "java(plain.day(line.baselineCorrected()))")
    PortfolioResponse.NextResponse next(MilestoneLine line, @Context LocalDate day);

    @Mapping(target = "enabler", source = "id")
    @Mapping(target = "rating", expression = "java(plain.unwrap(line.current().map(a -> a.rating().key())))")
    @Mapping(target = "occurred", expression = "java(plain.date(line.current().map(a -> a.provenance().occurred())))")
    PortfolioResponse.RatedResponse rated(EnablerLine line);

    default PortfolioResponse.SitesResponse sites(SiteFigure figure) {
        return switch (figure) {
            case SiteFigure.Counted(var sites) -> counted(Quantity.exactly(sites));
            case SiteFigure.Reported reported -> reported(reported);
            case SiteFigure.NotKnown _ -> new PortfolioResponse.SitesResponse("not-known", null, null, null, null);
            case SiteFigure.Both(var counted, var reported) ->
                new PortfolioResponse.SitesResponse(
                        "counted", counted(Quantity.exactly(counted.sites())).sites(), null, null, reported(reported));
        };
    }

    @Mapping(target = "kind", constant = "counted")
    @Mapping(target = "sites", source = "sites")
    @Mapping(target = "period", ignore = true)
    @Mapping(target = "measure", ignore = true)
    @Mapping(target = "reported", ignore = true)
    PortfolioResponse.SitesResponse counted(Quantity sites);

    @Mapping(target = "kind", constant = "reported")
    @Mapping(target = "reported", ignore = true)
    PortfolioResponse.SitesResponse reported(SiteFigure.Reported reported);
}
