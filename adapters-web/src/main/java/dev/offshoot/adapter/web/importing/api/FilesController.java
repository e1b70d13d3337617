package dev.offshoot.adapter.web.importing.api;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.api.IdempotentRequests;
import dev.offshoot.adapter.web.file.ImportSubmitter;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.request.Query;
import dev.offshoot.importing.view.ImportReport;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes files of facts in, on trial or for good. */
@RestController
@RequestMapping("/api/v1/imports")
class FilesController {

    private final ImportSubmitter submitter;
    private final ImportMapper mapper;
    private final IdempotentRequests repeats;

    FilesController(ImportSubmitter submitter, ImportMapper mapper, IdempotentRequests repeats) {
        this.submitter = submitter;
        this.mapper = mapper;
        this.repeats = repeats;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @AnswersReport
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
    @AnswersReport
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
            return ResponseEntity.ok(mapper.report(submitter.rehearse(member, file, content), mode));
        }
        return repeats.<ResponseEntity<?>>answer(
                member,
                request,
                file + "\n" + looked + "\n" + new String(content, StandardCharsets.ISO_8859_1),
                () -> applied(submitter.apply(member, file, content, looked)),
                receipt -> applied(submitter.applied(
                        member, file, content, receipt.stream().key())));
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

    private static ResponseEntity<?> tooLarge() {
        return problem(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", ImportSubmitter.TOO_LARGE));
    }

    private static ResponseEntity<?> problem(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
