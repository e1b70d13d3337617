package dev.offshoot.adapter.web.site.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.adapter.web.request.PageCursor;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.view.SiteView;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of the directory of sites. */
@RestController
@RequestMapping("/api/v1/sites")
class SitesController {

    private final BrowseSites directory;
    private final ReadModels<SiteView> sites;
    private final SiteMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    SitesController(BrowseSites directory, ReadModels<SiteView> sites, SiteMapper mapper, Clock clock, ZoneId zone) {
        this.directory = directory;
        this.sites = sites;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    PageResponse<SiteResponse> list(
            @RequestParam(required = false) @Nullable String text,
            @ParameterObject PageQuery page,
            @ParameterObject AsOfQuery asOf) {
        var moment = asOf.in(clock, zone);
        var found = directory.page(text == null ? "" : text, moment, page.afterKey(), page.size());
        var lineage = directory
                .standings(
                        found.lines().stream().map(line -> line.stream().key()).toList(), moment)
                .lineage();
        return PageResponse.of(
                new PageQuery.Page<>(found.lines(), found.next().map(PageCursor::hide)),
                line -> mapper.response(line, lineage));
    }

    @GetMapping("/{site}")
    ResponseEntity<SiteResponse> one(@PathVariable String site, @ParameterObject AsOfQuery query) {
        var asOf = query.in(clock, zone);
        var lineage = directory.standings(List.of(site), asOf).lineage();
        var line = Lookup.line(sites, "site", site, asOf);
        var merged = lineage.mergedInto(line.body().site());
        return merged.isEmpty()
                ? Found.one(line, found -> mapper.response(found, lineage))
                : Found.told(line, found -> mapper.response(found, lineage));
    }
}
