package dev.offshoot.adapter.web.initiative.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.projection.ReadModels;
import java.time.Clock;
import java.time.ZoneId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of an initiative. */
@RestController
@RequestMapping("/api/v1/initiatives")
class InitiativesController {

    private final BrowsePortfolio portfolio;
    private final ReadModels<InitiativeView> initiatives;
    private final InitiativeMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    InitiativesController(
            BrowsePortfolio portfolio,
            ReadModels<InitiativeView> initiatives,
            InitiativeMapper mapper,
            Clock clock,
            ZoneId zone) {
        this.portfolio = portfolio;
        this.initiatives = initiatives;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/{initiative}")
    ResponseEntity<InitiativeResponse> one(@PathVariable String initiative, @ParameterObject AsOfQuery asOf) {
        var then = asOf.in(clock, zone);
        var line = Lookup.line(initiatives, "initiative", initiative, then);
        var around = new InitiativeMapper.Around(
                line.body().lateAsOf(asOf.day(clock, zone)), portfolio.lastNews(initiative, then), line.body());
        return Found.told(line, found -> mapper.response(found, around));
    }
}
