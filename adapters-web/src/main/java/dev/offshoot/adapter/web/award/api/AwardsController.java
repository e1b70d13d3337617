package dev.offshoot.adapter.web.award.api;

import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.initiative.api.InitiativeChildren;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.projection.ReadModels;
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

    private final InitiativeChildren children;
    private final ReadModels<AwardView> lines;
    private final AwardMapper mapper;

    AwardsController(InitiativeChildren children, ReadModels<AwardView> lines, AwardMapper mapper) {
        this.children = children;
        this.lines = lines;
        this.mapper = mapper;
    }

    @GetMapping
    PageResponse<AwardResponse> list(
            @PathVariable String initiative, @ParameterObject PageQuery page, @ParameterObject AsOfQuery query) {
        return children.page(lines, initiative, page, query, mapper::response);
    }

    @GetMapping("/{award}")
    ResponseEntity<AwardResponse> one(
            @PathVariable String initiative, @PathVariable String award, @ParameterObject AsOfQuery query) {
        return children.one(lines, "award", initiative, award, query, mapper::response);
    }
}
