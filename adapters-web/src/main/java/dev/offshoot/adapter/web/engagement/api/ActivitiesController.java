package dev.offshoot.adapter.web.engagement.api;

import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.initiative.api.InitiativeChildren;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.projection.ReadModels;
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

    private final InitiativeChildren children;
    private final ReadModels<EngagementView> lines;
    private final ActivityMapper mapper;

    ActivitiesController(InitiativeChildren children, ReadModels<EngagementView> lines, ActivityMapper mapper) {
        this.children = children;
        this.lines = lines;
        this.mapper = mapper;
    }

    @GetMapping
    PageResponse<ActivityResponse> list(
            @PathVariable String initiative, @ParameterObject PageQuery page, @ParameterObject AsOfQuery query) {
        return children.page(lines, initiative, page, query, mapper::response);
    }

    @GetMapping("/{activity}")
    ResponseEntity<ActivityResponse> one(
            @PathVariable String initiative, @PathVariable String activity, @ParameterObject AsOfQuery query) {
        return children.one(lines, "activity", initiative, activity, query, mapper::response);
    }
}
