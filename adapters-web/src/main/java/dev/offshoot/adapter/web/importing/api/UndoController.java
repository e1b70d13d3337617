package dev.offshoot.adapter.web.importing.api;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.api.Body;
import dev.offshoot.adapter.web.api.IdempotentRequests;
import dev.offshoot.adapter.web.api.Properties;
import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.file.ImportSubmitter;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.request.Query;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.stream.StreamId;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes batches back. */
@RestController
@RequestMapping("/api/v1/imports")
class UndoController {

    /** Why a batch is taken back. */
    record UndoRequest(String why) {}

    private final ImportSubmitter submitter;
    private final ImportMapper mapper;
    private final IdempotentRequests repeats;

    UndoController(ImportSubmitter submitter, ImportMapper mapper, IdempotentRequests repeats) {
        this.submitter = submitter;
        this.mapper = mapper;
        this.repeats = repeats;
    }

    @PostMapping(
            path = "/{batch}/undo",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = UndoRequest.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Taken back.",
            content = @Content(schema = @Schema(implementation = BatchResponse.class)))
    ResponseEntity<?> undo(Member member, @PathVariable String batch, HttpServletRequest request) throws IOException {
        if (!StreamId.isKey(batch)) {
            throw Query.missing("batch", batch);
        }
        var body = Body.of(request);
        var wanted = Properties.of(body.json(), List.of(ImportSubmitter.WHY), Map.of());
        return repeats.<ResponseEntity<?>>answer(
                member, request, body.text(), () -> undone(member, batch, wanted), _ -> one(batch));
    }

    private ResponseEntity<?> one(String batch) {
        return Found.one(submitter.batch(new BatchId(batch)).orElseThrow(), mapper::batch);
    }

    private ResponseEntity<?> undone(Member member, String batch, Properties wanted) {
        var why = String.join("", wanted.raw().getOrDefault("why", List.of()));
        var flaws = FieldError.both(wanted.flaws(), ImportSubmitter.flaws(why));
        if (!flaws.isEmpty()) {
            return problem(Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-answers",
                            flaws.getFirst().message())
                    .with(flaws));
        }
        return switch (submitter.undo(member, new BatchId(batch), why)) {
            case Outcome.Refused(var rejection) -> problem(Problem.of(rejection));
            case Outcome.Moved _ ->
                problem(Problem.of(
                        HttpStatus.CONFLICT, "rivals", "Others are recording on the same initiatives. Try again."));
            case Outcome.Done _ -> one(batch);
        };
    }

    private static ResponseEntity<?> problem(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
