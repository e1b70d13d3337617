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
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.stream.StreamId;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes files of facts in, on trial or for good, and batches back. */
@RestController
@RequestMapping("/api/v1/imports")
class FilesController {

    /** Why a batch is taken back. */
    record UndoRequest(String why) {}

    private final ImportSubmitter clerk;
    private final ImportMapper mapper;
    private final IdempotentRequests repeats;

    FilesController(ImportSubmitter clerk, ImportMapper mapper, IdempotentRequests repeats) {
        this.clerk = clerk;
        this.mapper = mapper;
        this.repeats = repeats;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> upload(
            Member member,
            @RequestParam(required = false) @Nullable String mode,
            @RequestParam(defaultValue = "false") boolean looked,
            @RequestPart(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        var files = request instanceof MultipartHttpServletRequest parts
                ? parts.getFiles("file").size()
                : 0;
        if (files > 1) {
            throw Query.wrong("file", ImportSubmitter.SEVERAL.formatted(files));
        }
        if (file == null) {
            throw Query.wrong("file", "Send the file as the part called “file”.");
        }
        var name = file.getOriginalFilename();
        return file.getSize() > ImportSubmitter.MOST_BYTES
                ? tooLarge()
                : taken(
                        member,
                        mode(mode),
                        looked,
                        name == null || name.isBlank() ? "upload.csv" : name,
                        file.getBytes(),
                        request);
    }

    @PostMapping(consumes = "text/csv", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> body(
            Member member,
            @RequestParam(required = false) @Nullable String mode,
            @RequestParam(defaultValue = "false") boolean looked,
            @RequestParam(defaultValue = "body.csv") String file,
            HttpServletRequest request)
            throws IOException {
        var content = request.getInputStream().readNBytes(ImportSubmitter.MOST_BYTES + 1);
        return content.length > ImportSubmitter.MOST_BYTES
                ? tooLarge()
                : taken(member, mode(mode), looked, file, content, request);
    }

    private static String mode(@Nullable String mode) {
        if (mode == null || !(mode.equals("rehearse") || mode.equals("apply"))) {
            throw Query.wrong("mode", "Say “rehearse” to try the file, or “apply” to record it.");
        }
        return mode;
    }

    private ResponseEntity<?> taken(
            Member member, String mode, boolean looked, String file, byte[] content, HttpServletRequest request) {
        if (mode.equals("rehearse")) {
            return ResponseEntity.ok(mapper.report(clerk.rehearse(member, file, content), mode));
        }
        return repeats.<ResponseEntity<?>>answer(
                member,
                request,
                file + "\n" + looked + "\n" + new String(content, StandardCharsets.ISO_8859_1),
                () -> applied(clerk.apply(member, file, content, looked)),
                receipt -> applied(
                        clerk.applied(member, file, content, receipt.stream().key())));
    }

    private ResponseEntity<?> applied(ImportReport report) {
        var response = mapper.report(report, "apply");
        if (report.batch().isPresent()) {
            return ResponseEntity.created(
                            URI.create("/api/v1/imports/" + report.batch().get()))
                    .body(response);
        }
        return report.sound()
                ? ResponseEntity.ok(response)
                : ResponseEntity.unprocessableContent().body(response);
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
        return Found.one(clerk.batch(new BatchId(batch)).orElseThrow(), mapper::batch);
    }

    private ResponseEntity<?> undone(Member member, String batch, Properties wanted) {
        var why = String.join("", wanted.raw().getOrDefault("why", List.of()));
        var flaws = Properties.both(wanted.flaws(), ImportSubmitter.flaws(why));
        if (!flaws.isEmpty()) {
            return problem(Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-answers",
                            flaws.getFirst().message())
                    .with(flaws));
        }
        return switch (clerk.undo(member, new BatchId(batch), why)) {
            case Outcome.Refused(var rejection) -> problem(Problem.of(rejection));
            case Outcome.Moved _ ->
                problem(Problem.of(
                        HttpStatus.CONFLICT, "rivals", "Others are recording on the same initiatives. Try again."));
            case Outcome.Done _ -> one(batch);
        };
    }

    private static ResponseEntity<?> tooLarge() {
        return problem(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", ImportSubmitter.TOO_LARGE));
    }

    private static ResponseEntity<?> problem(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
