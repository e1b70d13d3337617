package dev.offshoot.adapter.web.portfolio.api;

import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.PageCursor;
import dev.offshoot.adapter.web.request.Query;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioPage;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the portfolio: initiatives, each on one line. */
@RestController
@RequestMapping("/api/v1/initiatives")
class PortfolioController {

    private final BrowsePortfolio portfolio;
    private final ReadModels<ProgrammeView> programmes;
    private final PortfolioMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    PortfolioController(
            BrowsePortfolio portfolio,
            ReadModels<ProgrammeView> programmes,
            PortfolioMapper mapper,
            Clock clock,
            ZoneId zone) {
        this.portfolio = portfolio;
        this.programmes = programmes;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    PortfolioResponse list(@ParameterObject PortfolioQuery query, @ParameterObject AsOfQuery moment) {
        var asOf = moment.in(clock, zone);
        var filter = query.filter();
        filter.programme().ifPresent(programme -> mustBeThere(programme, asOf));
        var page = found(filter, asOf, moment.day(clock, zone));
        return new PortfolioResponse(
                page.lines().stream()
                        .map(line -> mapper.line(line, line.lateAsOf()))
                        .toList(),
                page.next().map(PageCursor::hide).orElse(null),
                mapper.totals(page.totals()));
    }

    /** Now, or then. */
    private void mustBeThere(String programme, AsOf asOf) {
        if (!StreamId.isKey(programme)
                || (programmes
                                .naming(new StreamId("programme", programme), asOf)
                                .isEmpty()
                        && programmes
                                .of(new StreamId("programme", programme), AsOf.NOW)
                                .isEmpty())) {
            throw Query.wrong(
                    "programme",
                    "%s is no programme. Give the key of one, as the list of programmes has it."
                            .formatted(Characters.quoted(programme)));
        }
    }

    private PortfolioPage found(PortfolioFilter filter, AsOf asOf, LocalDate day) {
        try {
            return portfolio.page(filter, asOf, day);
        } catch (IllegalArgumentException unreadable) {
            throw PageCursor.notOurs();
        }
    }
}
