package dev.offshoot.adapter.web.adoption.api;

import dev.offshoot.adapter.web.api.response.Plain;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.initiative.view.Design;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers how many sites take an initiative up, and what is counted. */
@RestController
@RequestMapping("/api/v1/initiatives/{initiative}/counts")
class CountsController {

    private final ReadModels<InitiativeView> initiatives;
    private final ReadModels<AdoptionView> adoptions;
    private final BrowseSites directory;
    private final CountsMapper counts;
    private final Plain plain;
    private final Clock clock;
    private final ZoneId zone;

    CountsController(
            ReadModels<InitiativeView> initiatives,
            ReadModels<AdoptionView> adoptions,
            BrowseSites directory,
            CountsMapper counts,
            Plain plain,
            Clock clock,
            ZoneId zone) {
        this.initiatives = initiatives;
        this.adoptions = adoptions;
        this.directory = directory;
        this.counts = counts;
        this.plain = plain;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    CountsResponse counts(
            @PathVariable String initiative,
            @Parameter(
                            description =
                                    "Whether to count again by each definition alone, beside the counts as they stand.")
                    @RequestParam(defaultValue = "false")
                    boolean byDefinition,
            @ParameterObject AsOfQuery query) {
        var asOf = query.in(clock, zone);
        var design =
                Lookup.line(initiatives, "initiative", initiative, asOf).body().design();
        var day = query.day(clock, zone);
        var lines =
                adoptions.within(initiative, asOf).stream().map(ReadModel::body).toList();
        var standings =
                directory.standings(lines.stream().map(AdoptionView::site).toList(), asOf);
        return new CountsResponse(
                day,
                counts.numbers(AdoptionCounts.on(day, lines, standings)),
                CountsMapper.meanings(),
                plain.unwrap(design.adoptionDefinitionOn(day).map(counts::definition)),
                byDefinition ? recounts(design, day, lines, standings) : null);
    }

    private List<CountsResponse.RecountResponse> recounts(
            Design design, LocalDate day, List<AdoptionView> lines, SiteSuccession standings) {
        return design.adoptionDefinitions().stream()
                .map(definition -> counts.recount(
                        AdoptionCounts.countsUnder(definition.version(), day, lines, standings), definition.rule()))
                .toList();
    }
}
