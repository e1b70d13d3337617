package dev.offshoot.adapter.web.engagement.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.api.response.ItemsResponse;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.engagement.view.EngagementView;
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

/** Answers what is asked of engagement activities. */
@RestController
@RequestMapping("/api/v1/initiatives/{initiative}/activities")
class ActivitiesController {

    private final ReadModels<InitiativeView> initiatives;
    private final ReadModels<EngagementView> lines;
    private final ActivityMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    ActivitiesController(
            ReadModels<InitiativeView> initiatives,
            ReadModels<EngagementView> lines,
            ActivityMapper mapper,
            Clock clock,
            ZoneId zone) {
        this.initiatives = initiatives;
        this.lines = lines;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    ItemsResponse<ActivityResponse> list(@PathVariable String initiative, @ParameterObject AsOfQuery query) {
        var asOf = query.in(clock, zone);
        Lookup.line(initiatives, "initiative", initiative, asOf);
        return new ItemsResponse<>(
                lines.within(initiative, asOf).stream().map(mapper::response).toList());
    }

    @GetMapping("/{activity}")
    ResponseEntity<ActivityResponse> one(
            @PathVariable String initiative, @PathVariable String activity, @ParameterObject AsOfQuery query) {
        return Found.one(lines, "activity", initiative + "~" + activity, query.in(clock, zone), mapper::response);
    }
}
