package dev.offshoot.adapter.web.award.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.api.response.ItemsResponse;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModels;
import java.time.Clock;
import java.time.ZoneId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of awards. */
@RestController
@RequestMapping("/api/v1/initiatives/{initiative}/awards")
class AwardsController {

    private final ReadModels<InitiativeView> initiatives;
    private final ReadModels<AwardView> lines;
    private final AwardMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    AwardsController(
            ReadModels<InitiativeView> initiatives,
            ReadModels<AwardView> lines,
            AwardMapper mapper,
            Clock clock,
            ZoneId zone) {
        this.initiatives = initiatives;
        this.lines = lines;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    ItemsResponse<AwardResponse> list(@PathVariable String initiative, @ParameterObject AsOfQuery query) {
        var asOf = query.in(clock, zone);
        Lookup.line(initiatives, "initiative", initiative, asOf);
        return new ItemsResponse<>(
                lines.within(initiative, asOf).stream().map(mapper::response).toList());
    }

    @GetMapping("/{award}")
    ResponseEntity<AwardResponse> one(
            @PathVariable String initiative, @PathVariable String award, @ParameterObject AsOfQuery query) {
        return Found.one(lines, "award", initiative + "~" + award, query.in(clock, zone), mapper::response);
    }
}
