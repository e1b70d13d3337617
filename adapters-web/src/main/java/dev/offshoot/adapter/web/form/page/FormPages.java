package dev.offshoot.adapter.web.form.page;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.CommandSubmitter;
import dev.offshoot.adapter.web.command.OncePerKey;
import dev.offshoot.adapter.web.command.PathKeys;
import dev.offshoot.adapter.web.command.StreamNarrator;
import dev.offshoot.adapter.web.form.Anchors;
import dev.offshoot.adapter.web.form.Changes;
import dev.offshoot.adapter.web.form.Entered;
import dev.offshoot.adapter.web.form.FormMaker;
import dev.offshoot.adapter.web.form.Typed;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.ReadsAnswers;
import dev.offshoot.adapter.web.problem.Statuses;
import dev.offshoot.adapter.web.problem.inspection.FilledByAddress;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StreamRejection.CannotBeRead;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One action as a form: shown, sent in, and shown again with what is wrong and what was typed. */
@Hidden
final class FormPages implements FilledByAddress, ReadsAnswers {

    /** What the forms of all actions share. */
    record Shared(
            CommandForms commandForms,
            CommandSubmitter submitter,
            OncePerKey keys,
            StreamNarrator narrator,
            FormMaker maker,
            PageOf pageOf) {}

    private final CommandForm action;
    private final Shared shared;

    FormPages(CommandForm action, Shared shared) {
        this.action = action;
        this.shared = shared;
    }

    @Override
    public Map<String, Boolean> parameters(Map<String, String> keys) {
        var once = new HashMap<String, Boolean>();
        for (var field : shared.maker().fields(action, keys)) {
            Entered.inputs(field).forEach(input -> once.put(input, !field.takesMany()));
        }
        return once;
    }

    /** Shows the form; parameters of the address fill its fields. */
    public ModelAndView show(@PathVariable Map<String, String> keys, HttpServletRequest request) {
        var subject = subject(keys, shared.submitter().seen());
        subject.mustBeThere();
        return page(keys, request, subject.version(), List.of(), HttpStatus.OK);
    }

    /** Takes what was typed. */
    public ModelAndView take(
            @PathVariable Map<String, String> keys,
            Member member,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            return taken(keys, member, request, redirect);
        } catch (Unreadable entry) {
            var reason = CannotBeRead.of(entry).reason();
            return page(
                    keys,
                    request,
                    Typed.of(request.getParameterMap()).first(Typed.VERSION),
                    List.of(new FieldError(reason.field(), reason.message())),
                    Statuses.of(reason.kind()));
        }
    }

    private ModelAndView taken(
            Map<String, String> keys, Member member, HttpServletRequest request, RedirectAttributes redirect) {
        var seen = shared.submitter().seen();
        var subject = subject(keys, seen);
        subject.mustBeThere();
        var typed = Typed.of(request.getParameterMap());
        var unguarded = Unguarded.of(typed, subject.wasThere(typed));
        if (unguarded.isPresent()) {
            return page(
                    keys,
                    request,
                    subject.version(),
                    List.of(unguarded.get().flaw()),
                    unguarded.get().status());
        }
        var entered = Entered.of(shared.maker().fields(action, keys), typed);
        var asking = shared.submitter().read(member, action, PathKeys.within(entered.raw(), keys), typed.seen(), seen);
        return switch (asking.beside(entered.flaws())) {
            case FormBinding.Flawed(var flaws) ->
                page(keys, request, typed.first(Typed.VERSION), flaws, HttpStatus.UNPROCESSABLE_CONTENT);
            case FormBinding.Ready(var asked) -> handIn(keys, member, asked, seen, request, redirect);
        };
    }

    private ModelAndView handIn(
            Map<String, String> keys,
            Member member,
            CommandEnvelope<? extends Command> asked,
            History history,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var seen = history.standing(asked.command().stream())
                .map(History.StreamHead::version)
                .orElse(-1L);
        var typed = Typed.of(request.getParameterMap());
        return switch (SentOnce.of(typed, request, member, shared.keys(), () -> unlessThere(member, asked, seen))) {
            case SentOnce.Already(var flaw) ->
                page(
                        keys,
                        request,
                        subject(keys, shared.submitter().history()).version(),
                        List.of(flaw),
                        HttpStatus.CONFLICT);
            case SentOnce.Heeded(var outcome) -> answered(keys, asked, outcome, seen, request, redirect);
        };
    }

    /** What was begun as something new is not recorded of what turns out to be there; it is asked back first. */
    private Outcome unlessThere(Member member, CommandEnvelope<? extends Command> asked, long seen) {
        return asked.expected().isEmpty() && !action.onlyOpens() && seen >= 0
                ? new Outcome.Moved(asked.command().stream(), seen)
                : shared.submitter().hand(member, asked);
    }

    private ModelAndView answered(
            Map<String, String> keys,
            CommandEnvelope<? extends Command> asked,
            Outcome outcome,
            long seen,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done(var stream, var version) -> done(stream, seen, version, redirect);
            case Outcome.Refused(var rejection) -> {
                var reason = asked.why(rejection);
                yield page(
                        keys,
                        request,
                        Typed.of(request.getParameterMap()).first(Typed.VERSION),
                        List.of(new FieldError(reason.field(), reason.message())),
                        Statuses.of(reason.kind()));
            }
            case Outcome.Moved(var stream, var version) -> {
                var flaw = asked.expected().isEmpty() && action.opens().isPresent()
                        ? Changes.thereAlready(action, shared.narrator().title(stream))
                        : Changes.since(
                                shared.narrator().after(stream, asked.expected().orElse(-1), version));
                yield page(keys, request, Long.toString(version), List.of(flaw), HttpStatus.CONFLICT);
            }
        };
    }

    private ModelAndView done(StreamId stream, long seen, long version, RedirectAttributes redirect) {
        redirect.addFlashAttribute("banner", Changes.done(shared.narrator().after(stream, seen, version)));
        var page = new ModelAndView("redirect:" + shared.pageOf().address(action, stream));
        page.setStatus(HttpStatus.SEE_OTHER);
        return page;
    }

    private ModelAndView page(
            Map<String, String> keys,
            HttpServletRequest request,
            String version,
            List<FieldError> flaws,
            HttpStatusCode status) {
        var typed = Typed.of(request.getParameterMap());
        var form = shared.maker().form(action, keys, typed, version, flaws);
        var page = new ModelAndView("form/form", status);
        page.addObject("form", form);
        page.addObject("request", SentOnce.key());
        page.addObject(
                "address",
                request.getRequestURI().substring(request.getContextPath().length()));
        page.addObject("flaws", Anchors.of(flaws, form));
        page.addObject("crumbs", Crumb.to(form.caption(), form.back(), form.title()));
        return page;
    }

    private Subject subject(Map<String, String> keys, History history) {
        return new Subject(shared.commandForms(), action, keys, history);
    }
}
