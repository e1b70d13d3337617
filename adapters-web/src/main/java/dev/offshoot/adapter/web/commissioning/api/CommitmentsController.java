package dev.offshoot.adapter.web.commissioning.api;

import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.initiative.api.InitiativeChildren;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.projection.ReadModels;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of commissioning commitments. */
@RestController
@RequestMapping("/api/v1/initiatives/{initiative}/commitments")
class CommitmentsController {

    private final InitiativeChildren children;
    private final ReadModels<CommissioningView> lines;
    private final CommitmentMapper mapper;

    CommitmentsController(InitiativeChildren children, ReadModels<CommissioningView> lines, CommitmentMapper mapper) {
        this.children = children;
        this.lines = lines;
        this.mapper = mapper;
    }

    @GetMapping
    PageResponse<CommitmentResponse> list(
            @PathVariable String initiative, @ParameterObject PageQuery page, @ParameterObject AsOfQuery query) {
        return children.page(lines, initiative, page, query, mapper::response);
    }

    @GetMapping("/{commitment}")
    ResponseEntity<CommitmentResponse> one(
            @PathVariable String initiative, @PathVariable String commitment, @ParameterObject AsOfQuery query) {
        return children.one(lines, "commitment", initiative, commitment, query, mapper::response);
    }
}
