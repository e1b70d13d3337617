package dev.offshoot.adapter.web.importing.page;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.file.ImportReference;
import dev.offshoot.adapter.web.file.ImportSubmitter;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.problem.inspection.PresentOnly;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what was imported, and what a file may say. */
@Controller
@RequestMapping("/imports")
class ImportPages {

    static final Crumb IMPORTS = new Crumb("Import", "/imports");

    private final ImportList imports;
    private final ImportSubmitter submitter;
    private final Touched touched;
    private final ImportReference reference;

    ImportPages(ImportList imports, ImportSubmitter submitter, Touched touched, CommandForms commandForms) {
        this.imports = imports;
        this.submitter = submitter;
        this.touched = touched;
        this.reference = new ImportReference(
                commandForms.all().stream().map(CommandForms.Entry::action).toList());
    }

    @GetMapping
    @PresentOnly
    String list(PageQuery page, Model model) {
        return imports.show(page, model);
    }

    @GetMapping("/{batch}")
    String one(@PathVariable String batch, Model model) {
        model.addAttribute("crumbs", List.of(IMPORTS, Crumb.here(batch)));
        model.addAttribute("line", line(submitter, batch));
        model.addAttribute("touched", touched.by(batch));
        return "importing/batch";
    }

    /** As it is in the log, so that it is there for whoever was just led to it. */
    static ReadModel<BatchView> line(ImportSubmitter submitter, String batch) {
        return Optional.of(batch)
                .filter(StreamId::isKey)
                .flatMap(key -> submitter.batch(new BatchId(key)))
                .orElseThrow(() -> new NotThere("There is no import “%s”. Choose one from the list.".formatted(batch)));
    }

    @GetMapping("/reference")
    String reference(Model model) {
        model.addAttribute("crumbs", List.of(IMPORTS, Crumb.here("What a file may say")));
        model.addAttribute("common", ImportReference.common());
        model.addAttribute("actions", reference.actions());
        return "importing/reference";
    }

    @GetMapping("/template.csv")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("offshoot-import.csv")
                                .build()
                                .toString())
                .body(String.join(",", reference.columns()) + "\r\n");
    }
}
