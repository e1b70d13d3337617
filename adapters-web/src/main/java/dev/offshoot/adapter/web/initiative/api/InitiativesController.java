package dev.offshoot.adapter.web.initiative.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.problem.inspection.PresentOnly;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.adapter.web.request.PageCursor;
import dev.offshoot.adapter.web.request.Query;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioPage;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of initiatives. */
@RestController
@RequestMapping("/api/v1/initiatives")
class InitiativesController {

    private final BrowsePortfolio portfolio;
    private final ReadModels<InitiativeView> initiatives;
    private final ReadModels<ProgrammeView> programmes;
    private final PortfolioMapper lines;
    private final InitiativeMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    InitiativesController(
            BrowsePortfolio portfolio,
            ReadModels<InitiativeView> initiatives,
            ReadModels<ProgrammeView> programmes,
            PortfolioMapper lines,
            InitiativeMapper mapper,
            Clock clock,
            ZoneId zone) {
        this.portfolio = portfolio;
        this.initiatives = initiatives;
        this.programmes = programmes;
        this.lines = lines;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    @PresentOnly
    PortfolioResponse list(@ParameterObject PortfolioQuery query) {
        var today = Days.day(clock.instant(), zone);
        var filter = query.filter();
        filter.programme().ifPresent(this::mustBeThere);
        var page = found(filter, today);
        return new PortfolioResponse(
                page.lines().stream()
                        .map(line -> lines.line(line, line.lateAsOf()))
                        .toList(),
                page.next().map(PageCursor::hide).orElse(null),
                lines.totals(page.totals()));
    }

    private void mustBeThere(String programme) {
        if (!StreamId.isKey(programme)
                || programmes.of(new StreamId("programme", programme), AsOf.NOW).isEmpty()) {
            throw Query.wrong(
                    "programme",
                    "%s is no programme. Give the key of one, as the list of programmes has it."
                            .formatted(Characters.quoted(programme)));
        }
    }

    private PortfolioPage found(PortfolioFilter filter, LocalDate today) {
        try {
            return portfolio.page(filter, today);
        } catch (IllegalArgumentException unreadable) {
            throw PageCursor.notOurs();
        }
    }

    @GetMapping("/{initiative}")
    ResponseEntity<InitiativeResponse> one(@PathVariable String initiative, @ParameterObject AsOfQuery asOf) {
        var then = asOf.in(clock, zone);
        var line = Lookup.line(initiatives, "initiative", initiative, then);
        var around = new InitiativeMapper.Around(
                line.body().lateAsOf(asOf.day(clock, zone)), portfolio.lastNews(initiative, then), line.body());
        return Found.one(line, found -> mapper.response(found, around), around.late(), around.lastNews());
    }
}
