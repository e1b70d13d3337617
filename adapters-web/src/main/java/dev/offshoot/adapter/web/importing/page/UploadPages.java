package dev.offshoot.adapter.web.importing.page;

import dev.offshoot.access.IdempotencyStore.Answer;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.command.OncePerKey;
import dev.offshoot.adapter.web.file.ImportSubmitter;
import dev.offshoot.adapter.web.file.KeptFiles;
import dev.offshoot.adapter.web.importing.page.ReportPage.Wanted;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.Fate;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a file, shows what it would do, and does it once that is agreed. */
@Controller
@RequestMapping("/imports")
class UploadPages {

    private static final int UNPROCESSABLE = 422;
    /** As long as the largest file takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String GONE =
            "The file is no longer kept: that lasts an hour, or until it is applied. What was applied stands below; else choose the file again.";

    private final ImportSubmitter submitter;
    private final KeptFiles kept;
    private final ImportList imports;
    private final OncePerKey keys;

    UploadPages(ImportSubmitter submitter, KeptFiles kept, ImportList imports, OncePerKey keys) {
        this.submitter = submitter;
        this.kept = kept;
        this.imports = imports;
        this.keys = keys;
    }

    @PostMapping
    String upload(
            Member member,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (file != null && file.size() > 1) {
            return again(List.of(ImportSubmitter.SEVERAL.formatted(file.size())), model, response);
        }
        return tried(member, file == null || file.isEmpty() ? null : file.getFirst(), model, response);
    }

    private String tried(Member member, @Nullable MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank()) {
            return again(List.of("Choose a file. It is a CSV file in UTF-8, with one fact a row."), model, response);
        }
        if (file.getSize() > ImportSubmitter.MOST_BYTES) {
            return again(List.of(ImportSubmitter.TOO_LARGE), model, response);
        }
        var name = file.getOriginalFilename();
        var report = submitter.rehearse(member, name, file.getBytes());
        if (!report.flaws().isEmpty()) {
            return again(report.flaws().stream().map(FieldError::message).toList(), model, response);
        }
        return "redirect:/imports/trials/" + kept.keep(member.name(), name, file.getBytes());
    }

    @GetMapping("/trials/{key}")
    String trial(
            Member member,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String show,
            Model model,
            HttpServletResponse response) {
        var wanted = Wanted.of(show);
        return kept.find(member.name(), key)
                .map(file -> report(key, submitter.rehearse(member, file.file(), file.content()), wanted, model))
                .orElseGet(() -> again(List.of(GONE), model, response));
    }

    @PostMapping("/trials/{key}/apply")
    String apply(
            Member member,
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean looked,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (keys.<String>patiently(
                member, "trial " + key, key, PATIENCE, () -> applied(member, key, looked, model, response, redirect))) {
            case Answer.Now<String>(var page) -> page;
            case Answer.Before<String>(var receipt) ->
                "redirect:/imports/" + receipt.stream().key();
            case Answer.Running<String> _, Answer.Different<String> _ ->
                again(List.of("The file is being applied just now. Look at the list in a moment."), model, response);
        };
    }

    private String applied(
            Member member,
            String key,
            boolean looked,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var file = kept.find(member.name(), key);
        if (file.isEmpty()) {
            return again(List.of(GONE), model, response);
        }
        var report = submitter.apply(member, file.get().file(), file.get().content(), looked);
        if (report.batch().isEmpty()) {
            response.setStatus(report.sound() ? HttpServletResponse.SC_OK : UNPROCESSABLE);
            flaws(report).ifPresent(flaws -> model.addAttribute("flaws", flaws));
            return report(key, report, Wanted.ALL, model);
        }
        kept.forget(key);
        redirect.addFlashAttribute(
                "banner", "%s recorded from “%s”.".formatted(facts(report.count(Fate.RECORDED)), report.file()));
        return "redirect:/imports/" + report.batch().get();
    }

    private static Optional<List<FieldError>> flaws(ImportReport report) {
        return report.sound()
                ? Optional.empty()
                : Optional.of(
                        report.flaws().isEmpty()
                                ? List.of(new FieldError(
                                        "rows",
                                        "Something has changed since the file was tried. Nothing was recorded."))
                                : report.flaws());
    }

    static String facts(long count) {
        return ConstantWords.counted(count, "fact");
    }

    private static String report(String key, ImportReport report, Wanted wanted, Model model) {
        model.addAttribute("crumbs", List.of(ImportPages.IMPORTS, Crumb.here(report.file())));
        model.addAttribute("report", ReportPage.of(key, report, wanted));
        return "importing/report";
    }

    private String again(List<String> flaws, Model model, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        model.addAttribute(
                "flaws",
                flaws.stream().map(message -> new FieldError("file", message)).toList());
        return imports.show(new PageQuery(null, null), model);
    }
}
