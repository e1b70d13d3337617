package dev.offshoot.adapter.web.importing.page;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.file.ImportSubmitter;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.ReadsAnswers;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.importing.event.BatchId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a batch back, once it is said why. */
@Controller
@RequestMapping("/imports/{batch}/undo")
class UndoPages implements ReadsAnswers {

    private static final int CONFLICT = 409;

    private final ImportSubmitter submitter;
    private final Touched touched;

    UndoPages(ImportSubmitter submitter, Touched touched) {
        this.submitter = submitter;
        this.touched = touched;
    }

    @GetMapping
    String ask(@PathVariable String batch, Model model) {
        return page(batch, "", model);
    }

    @PostMapping
    String undo(
            Member member,
            @PathVariable String batch,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ImportPages.line(submitter, batch);
        var flaws = ImportSubmitter.flaws(why);
        if (!flaws.isEmpty()) {
            return refused(batch, why, flaws.getFirst(), model, response);
        }
        return switch (submitter.undo(member, new BatchId(batch), why)) {
            case Outcome.Done _ -> {
                redirect.addFlashAttribute(
                        "banner", "The import was undone. Its entries stay in the histories, struck.");
                yield "redirect:/imports/" + batch;
            }
            case Outcome.Moved _ ->
                refused(
                        batch,
                        why,
                        new FieldError(
                                "",
                                "Others are recording on the same initiatives just now. Nothing was changed; try again."),
                        model,
                        response);
            case Outcome.Refused(var rejection) -> {
                var reason = rejection.reason();
                yield refused(
                        batch,
                        why,
                        new FieldError(reason.field().equals("why") ? "why" : "", reason.message()),
                        model,
                        response);
            }
        };
    }

    private String refused(String batch, String why, FieldError flaw, Model model, HttpServletResponse response) {
        response.setStatus(flaw.field().isEmpty() ? CONFLICT : 422);
        model.addAttribute("flaws", List.of(flaw));
        return page(batch, why, model);
    }

    private String page(String batch, String why, Model model) {
        model.addAttribute(
                "crumbs", List.of(ImportPages.IMPORTS, new Crumb(batch, "/imports/" + batch), Crumb.here("Undo")));
        model.addAttribute("line", ImportPages.line(submitter, batch));
        model.addAttribute("touched", touched.by(batch));
        model.addAttribute("why", why);
        return "importing/undo";
    }
}
