package dev.offshoot.adapter.web.portfolio.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.adapter.web.initiative.api.InitiativeTexts;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.milestone.MilestoneId;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** From the lines of the portfolio to the answer. */
@Mapper(config = StrictMapping.class, uses = InitiativeTexts.class)
interface PortfolioMapper {

    PortfolioResponse.TotalsResponse totals(PortfolioPage.Totals totals);

    @Mapping(target = "id", source = "initiative.key")
    @Mapping(target = "slipping", source = "line", qualifiedByName = "slipping")
    PortfolioResponse.LineResponse line(PortfolioLine line, @Context LocalDate day);

    @Named("slipping")
    default boolean slipping(PortfolioLine line) {
        return line.slipping();
    }

    default PortfolioResponse.@Nullable WorstResponse worst(Optional<InitiativeView.Slip> slip) {
        return slip.map(s -> worst(
                        s.milestone().id(),
                        s.milestone().title(),
                        s.days(),
                        s.milestone().baselineCorrected()))
                .orElse(null);
    }

    PortfolioResponse.WorstResponse worst(
            MilestoneId milestone, String title, DayRange slip, Optional<LocalDate> baselineCorrected);

    @Mapping(target = "occurred", source = "provenance.occurred")
    PortfolioResponse.ConfidenceMarkResponse confidence(ConfidenceLine line);

    PortfolioResponse.PopulationResponse population(Design.TargetPopulationLine line);

    default PortfolioResponse.@Nullable NextResponse next(Optional<MilestoneLine> line, @Context LocalDate day) {
        return line.map(m -> next(m.id(), m.title(), m.expected(), m.slipOn(day), m.baselineCorrected()))
                .orElse(null);
    }

    PortfolioResponse.NextResponse next(
            MilestoneId milestone,
            String title,
            Optional<PartialDate> expected,
            Optional<DayRange> totalSlip,
            Optional<LocalDate> baselineCorrected);

    default PortfolioResponse.RatedResponse rated(EnablerLine line) {
        var current = line.current();
        return rated(
                line.id(),
                line.title(),
                current.map(a -> a.rating().key()),
                current.map(a -> a.provenance().occurred()));
    }

    PortfolioResponse.RatedResponse rated(
            EnablerId enabler, String title, Optional<String> rating, Optional<PartialDate> occurred);

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
