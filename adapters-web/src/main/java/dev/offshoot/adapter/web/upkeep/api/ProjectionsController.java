package dev.offshoot.adapter.web.upkeep.api;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.RefusedRequestException;
import dev.offshoot.projection.upkeep.OperateProjections;
import dev.offshoot.projection.upkeep.OperateProjections.Answer;
import dev.offshoot.projection.upkeep.OperateProjections.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the groups of projections, and pauses, resumes and rebuilds them; for administrators. */
@RestController
@RequestMapping(path = "/api/v1/projections", produces = MediaType.APPLICATION_JSON_VALUE)
class ProjectionsController {

    private static final String EXAMPLE = """
            {"name": "sites", "tables": ["site_dated"], "version": "site_dated v3 Europe/London", "state": "running",
             "readable": true, "position": 4711, "head": 4711, "lagMillis": 0, "fault": "", "setAside": 0,
             "rebuild": {"number": 7, "stage": "filling", "by": "ada", "started": "2026-11-27T09:00:00Z",
              "done": 250, "total": 1000, "percent": 25, "perSecond": 500, "secondsLeft": 1, "message": ""}}""";

    /** All groups. */
    record ProjectionsResponse(List<ProjectionResponse> items) {}

    private final OperateProjections projections;

    ProjectionsController(OperateProjections projections) {
        this.projections = projections;
    }

    @GetMapping
    ProjectionsResponse list() {
        return new ProjectionsResponse(
                projections.groups().stream().map(ProjectionResponse::of).toList());
    }

    @GetMapping("/{group}")
    @ApiResponse(
            responseCode = "200",
            description = "How it stands.",
            content = @Content(examples = @ExampleObject(EXAMPLE)),
            useReturnTypeSchema = true)
    ProjectionResponse one(@PathVariable String group) {
        return projections.group(group).map(ProjectionResponse::of).orElseThrow(() -> none(group));
    }

    /** The group stops following the log; its pages stay as they are. */
    @PostMapping("/{group}/pause")
    ProjectionResponse pause(@PathVariable String group, Member member) {
        return asked(group, Operation.PAUSE, member);
    }

    /** It goes on where it stopped. */
    @PostMapping("/{group}/resume")
    ProjectionResponse resume(@PathVariable String group, Member member) {
        return asked(group, Operation.RESUME, member);
    }

    /** Starts to make its tables anew, beside those that pages read. */
    @PostMapping("/{group}/rebuild")
    ProjectionResponse rebuild(@PathVariable String group, Member member) {
        return asked(group, Operation.REBUILD, member);
    }

    @PostMapping("/{group}/rebuild/hold")
    ProjectionResponse hold(@PathVariable String group, Member member) {
        return asked(group, Operation.HOLD, member);
    }

    @PostMapping("/{group}/rebuild/continue")
    ProjectionResponse goOn(@PathVariable String group, Member member) {
        return asked(group, Operation.CONTINUE, member);
    }

    /** Holds what was rebuilt against what pages read. */
    @PostMapping("/{group}/rebuild/compare")
    ProjectionResponse compare(@PathVariable String group, Member member) {
        return asked(group, Operation.COMPARE, member);
    }

    /** Pages read what was rebuilt from then on. */
    @PostMapping("/{group}/rebuild/switch")
    ProjectionResponse switchOver(@PathVariable String group, Member member) {
        return asked(group, Operation.SWITCH, member);
    }

    @PostMapping("/{group}/rebuild/cancel")
    ProjectionResponse cancel(@PathVariable String group, Member member) {
        return asked(group, Operation.CANCEL, member);
    }

    /** Answers how it stands then; what takes a while goes on. */
    private ProjectionResponse asked(String group, Operation operation, Member member) {
        return switch (projections.operate(group, operation, member.name())) {
            case Answer.Accepted _ -> one(group);
            case Answer.NoSuchGroup _ -> throw none(group);
            case Answer.Refused(var why) ->
                throw new RefusedRequestException(Problem.of(HttpStatus.CONFLICT, "not-in-this-state", why));
        };
    }

    private static NotThere none(String group) {
        return new NotThere(
                "No projections are called “%s”. See /api/v1/projections for those there are.".formatted(group));
    }
}
