package dev.offshoot.adapter.web.measure.api;

import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.initiative.api.InitiativeChildren;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.projection.ReadModels;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of measures. */
@RestController
@RequestMapping("/api/v1/initiatives/{initiative}/measures")
class MeasuresController {

    private final InitiativeChildren children;
    private final ReadModels<MeasureView> lines;
    private final MeasureMapper mapper;

    MeasuresController(InitiativeChildren children, ReadModels<MeasureView> lines, MeasureMapper mapper) {
        this.children = children;
        this.lines = lines;
        this.mapper = mapper;
    }

    @GetMapping
    PageResponse<MeasureResponse> list(
            @PathVariable String initiative, @ParameterObject PageQuery page, @ParameterObject AsOfQuery query) {
        return children.page(lines, initiative, page, query, mapper::response);
    }

    @GetMapping("/{measure}")
    ResponseEntity<MeasureResponse> one(
            @PathVariable String initiative, @PathVariable String measure, @ParameterObject AsOfQuery query) {
        return children.one(lines, "measure", initiative, measure, query, mapper::response);
    }
}
