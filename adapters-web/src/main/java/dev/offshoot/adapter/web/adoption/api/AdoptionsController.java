package dev.offshoot.adapter.web.adoption.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.Courses;
import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.date.Dated;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.portfolio.view.SiteStandings;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of the sites that take an initiative up. */
@RestController
@RequestMapping("/api/v1/initiatives/{initiative}")
class AdoptionsController {

    private final ReadModels<InitiativeView> initiatives;
    private final ReadModels<AdoptionView> adoptions;
    private final BrowseSites directory;
    private final ReadModels<SiteView> sites;
    private final AdoptionMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    AdoptionsController(
            ReadModels<InitiativeView> initiatives,
            ReadModels<AdoptionView> adoptions,
            BrowseSites directory,
            ReadModels<SiteView> sites,
            AdoptionMapper mapper,
            Clock clock,
            ZoneId zone) {
        this.initiatives = initiatives;
        this.adoptions = adoptions;
        this.directory = directory;
        this.sites = sites;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/sites")
    PageResponse<AdoptionResponse> list(
            @PathVariable String initiative, @ParameterObject PageQuery page, @ParameterObject AsOfQuery query) {
        var asOf = query.in(clock, zone);
        var day = query.day(clock, zone);
        Lookup.line(initiatives, "initiative", initiative, asOf);
        var all = adoptions.within(initiative, asOf);
        var own = all.stream().map(line -> line.body().site()).collect(Collectors.toSet());
        var standings = directory.standings(own, asOf);
        var courses = courses(all, standings);
        var carried = standings.mergers().stream()
                .map(SiteSuccession.Merger::successor)
                .distinct()
                .filter(site -> !own.contains(site))
                .flatMap(site -> carriedOn(initiative, site, courses, asOf, day).stream());
        var shown = page.of(
                Stream.concat(all.stream(), carried)
                        .sorted(Comparator.comparing(line -> line.stream().key()))
                        .toList(),
                line -> line.stream().key());
        var names = directory.titles(
                shown.items().stream().map(line -> line.body().site()).toList(), asOf);
        return PageResponse.of(
                shown,
                line -> mapper.response(joined(line, courses, day), around(line, courses, standings, names, day)));
    }

    @GetMapping("/sites/{site}")
    ResponseEntity<AdoptionResponse> one(
            @PathVariable String initiative, @PathVariable String site, @ParameterObject AsOfQuery query) {
        var asOf = query.in(clock, zone);
        var day = query.day(clock, zone);
        var all = adoptions.within(initiative, asOf);
        var standings = directory.standings(
                Stream.concat(
                                Stream.of(site),
                                all.stream().map(line -> line.body().site()))
                        .toList(),
                asOf);
        var courses = courses(all, standings);
        var key = initiative + "~" + site;
        var own = (StreamId.isKey(key)
                        ? adoptions.of(new StreamId("adoption", key), asOf)
                        : Optional.<ReadModel<AdoptionView>>empty())
                .or(() -> carriedOn(initiative, site, courses, asOf, day))
                .orElseGet(() -> Lookup.line(adoptions, "adoption", key, asOf));
        var joined = joined(own, courses, day);
        var around = around(own, courses, standings, directory.titles(List.of(site), asOf), day);
        return Found.told(joined, line -> mapper.response(line, around));
    }

    /** Of a site that has nothing of its own and goes on from where one that merged into it stood; no version yet. */
    private Optional<ReadModel<AdoptionView>> carriedOn(
            String initiative, String site, Courses courses, AsOf asOf, LocalDate day) {
        var key = initiative + "~" + site;
        return !StreamId.isKey(key)
                ? Optional.empty()
                : courses.view(initiative, site, day)
                        .flatMap(view -> sites.of(new StreamId("site", site), asOf)
                                .map(own -> new ReadModel<>(
                                        new StreamId("adoption", key),
                                        -1,
                                        own.illustrative(),
                                        own.lastRecorded(),
                                        Optional.empty(),
                                        view)));
    }

    private static Courses courses(List<ReadModel<AdoptionView>> all, SiteStandings standings) {
        return new Courses(all.stream().map(ReadModel::body).toList(), standings);
    }

    /** As it counts: with what it carries on from the sites that merged into it. */
    private ReadModel<AdoptionView> joined(ReadModel<AdoptionView> line, Courses courses, LocalDate day) {
        var view = line.body();
        return new ReadModel<>(
                line.stream(),
                line.version(),
                line.illustrative(),
                line.lastRecorded(),
                line.toldFrom(),
                courses.view(view.initiative(), view.site(), day).orElse(view));
    }

    private AdoptionMapper.Around around(
            ReadModel<AdoptionView> line,
            Courses courses,
            SiteStandings standings,
            Map<String, String> names,
            LocalDate day) {
        var site = line.body().site();
        return new AdoptionMapper.Around(
                names.get(site),
                day,
                courses.mergedInto(site, day),
                standings.gone(site, day).map(Dated::occurred));
    }
}
