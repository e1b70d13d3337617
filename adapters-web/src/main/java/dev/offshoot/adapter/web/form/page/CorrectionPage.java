package dev.offshoot.adapter.web.form.page;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.command.PathKeys;
import dev.offshoot.adapter.web.form.Anchors;
import dev.offshoot.adapter.web.form.Changes;
import dev.offshoot.adapter.web.form.Entered;
import dev.offshoot.adapter.web.form.Mistake;
import dev.offshoot.adapter.web.form.Typed;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.ReadsAnswers;
import dev.offshoot.adapter.web.problem.Statuses;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.stream.History;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an entry back, or records it right. */
@Controller
final class CorrectionPage implements ReadsAnswers {

    static final String HOW = "correction-how";
    static final String WHY = "correction-why";
    private static final String TAKE_BACK = "take-back";
    private static final String PUT_RIGHT = "put-right";

    private final FormPages.Shared shared;

    CorrectionPage(FormPages.Shared shared) {
        this.shared = shared;
    }

    @GetMapping("/corrections/{stream}/{version}")
    ModelAndView show(@PathVariable String stream, @PathVariable String version) {
        var mistake = find(stream, version, shared.submitter().history());
        var typed = new Typed(mistake.answers());
        return page(mistake, typed, Long.toString(mistake.head()), List.of(), HttpStatus.OK);
    }

    @PostMapping("/corrections/{stream}/{version}")
    ModelAndView take(
            @PathVariable String stream,
            @PathVariable String version,
            Member member,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var seen = shared.submitter().seen();
        var mistake = find(stream, version, seen);
        var typed = Typed.of(request.getParameterMap());
        var unguarded = Unguarded.of(typed, true);
        if (unguarded.isPresent()) {
            var head = Long.toString(mistake.head());
            return page(
                    mistake,
                    typed,
                    head,
                    List.of(unguarded.get().flaw()),
                    unguarded.get().status());
        }
        var flaws = flaws(mistake, typed);
        var asking = asking(
                mistake,
                member,
                typed,
                flaws,
                seen.toCorrect(mistake.stream(), mistake.event().version()));
        if (asking instanceof FormBinding.Ready(var asked) && flaws.isEmpty()) {
            return switch (SentOnce.of(
                    typed,
                    request,
                    member,
                    shared.keys(),
                    () -> shared.submitter().hand(member, asked, typed.seen()))) {
                case SentOnce.Already(var flaw) ->
                    page(mistake, typed, Long.toString(mistake.head()), List.of(flaw), HttpStatus.CONFLICT);
                case SentOnce.Heeded(var outcome) -> answered(mistake, typed, asked, outcome, redirect);
            };
        }
        return page(mistake, typed, typed.first(Typed.VERSION), flaws, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView answered(
            Mistake mistake,
            Typed typed,
            CommandEnvelope<? extends Command> asked,
            Outcome outcome,
            RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done(var corrected, var after) -> {
                redirect.addFlashAttribute(
                        "banner", Changes.done(shared.narrator().after(corrected, mistake.head(), after)));
                yield new ModelAndView("redirect:" + mistake.page(), HttpStatus.SEE_OTHER);
            }
            case Outcome.Refused(var rejection) -> {
                var reason = asked.why(rejection);
                var flaw = aboutWhy(new FieldError(reason.field(), reason.message()));
                yield page(mistake, typed, typed.first(Typed.VERSION), List.of(flaw), Statuses.of(reason.kind()));
            }
            case Outcome.Moved(var moved, var after) -> {
                var since = shared.narrator().after(moved, typed.seen().orElse(-1), after);
                var now = find(
                        mistake.stream().toString(),
                        Long.toString(mistake.event().version()),
                        shared.submitter().history());
                var flaw = now.settled().isPresent() ? Changes.tooLate(since) : Changes.since(since);
                yield page(now, typed, Long.toString(after), List.of(flaw), HttpStatus.CONFLICT);
            }
        };
    }

    /** What was asked; what is wrong with it goes to the flaws. */
    private FormBinding asking(Mistake mistake, Member member, Typed typed, List<FieldError> flaws, History seen) {
        var why = typed.first(WHY);
        var corrects = mistake.event().version();
        if (mistake.action().isEmpty() || !typed.first(HOW).equals(PUT_RIGHT)) {
            var taking = shared.submitter()
                    .takeBack(member, mistake.context().place(), mistake.stream(), corrects, why, seen);
            if (taking instanceof FormBinding.Flawed(var wrong) && flaws.isEmpty()) {
                wrong.forEach(flaw -> flaws.add(aboutWhy(flaw)));
            }
            return taking;
        }
        var action = mistake.action().get();
        var fields = shared.maker().fields(action, mistake.keys());
        var entered = Entered.of(fields, typed);
        var raw = new HashMap<>(PathKeys.within(entered.raw(), mistake.keys()));
        // a field of the form that came back empty was emptied
        fields.forEach(field -> raw.putIfAbsent(field.name(), List.of()));
        var asking = shared.submitter()
                .putRight(member, action, mistake.stream(), corrects, why, raw, seen)
                .beside(entered.flaws());
        if (asking instanceof FormBinding.Flawed(var more)) {
            more.forEach(flaw -> flaws.add(aboutWhy(flaw)));
        }
        return asking;
    }

    /** The reason has a field of its own on this page. */
    private static FieldError aboutWhy(FieldError flaw) {
        return flaw.field().equals("why") ? new FieldError(WHY, flaw.message()) : flaw;
    }

    private static List<FieldError> flaws(Mistake mistake, Typed typed) {
        var flaws = new ArrayList<FieldError>();
        var how = typed.first(HOW);
        if (mistake.action().isPresent() && !how.equals(TAKE_BACK) && !how.equals(PUT_RIGHT)) {
            flaws.add(new FieldError(HOW, "Choose whether to take the entry back or to record it right."));
        } else if (mistake.action().isEmpty() && !how.equals(TAKE_BACK)) {
            flaws.add(new FieldError("", "This entry can only be taken back. Press the button again to do so."));
        }
        if (typed.first(WHY).isEmpty()) {
            flaws.add(new FieldError(WHY, "Say why the entry was mistaken."));
        }
        typed.twice(HOW, HOW, "What to do").ifPresent(flaws::add);
        typed.twice(WHY, WHY, "Why the entry was mistaken").ifPresent(flaws::add);
        return flaws;
    }

    private ModelAndView page(
            Mistake mistake, Typed typed, String version, List<FieldError> flaws, HttpStatusCode status) {
        var page = new ModelAndView("form/correction", status);
        var title = shared.narrator().title(mistake.stream());
        page.addObject("mistake", mistake);
        page.addObject("sentence", shared.narrator().sentence(mistake.event()));
        page.addObject("settled", mistake.settled().orElse(null));
        mistake.correction().ifPresent(by -> {
            page.addObject("correction", shared.narrator().sentence(by));
            page.addObject("correctionVersion", by.version());
        });
        page.addObject("about", title);
        page.addObject("version", version);
        page.addObject("request", SentOnce.key());
        page.addObject("how", typed.first(HOW));
        page.addObject("why", typed.first(WHY));
        page.addObject("flaws", flaws);
        mistake.action().ifPresent(action -> {
            var form = shared.maker().form(action, mistake.keys(), typed, version, flaws);
            page.addObject("form", form);
            page.addObject("flaws", Anchors.of(flaws, form, WHY, HOW));
        });
        page.addObject("crumbs", Crumb.to(title, mistake.page(), "Correct an entry"));
        return page;
    }

    private Mistake find(String stream, String version, History history) {
        return Mistake.find(shared.commandForms(), history, stream, version);
    }
}
