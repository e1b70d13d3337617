package dev.offshoot.adapter.web.upkeep.page;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.RefusedRequestException;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.projection.upkeep.OperateProjections;
import dev.offshoot.projection.upkeep.OperateProjections.Answer;
import dev.offshoot.projection.upkeep.OperateProjections.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the projections stand, and what an administrator does with them. */
@Controller
final class ProjectionsPage {

    private final OperateProjections projections;

    ProjectionsPage(OperateProjections projections) {
        this.projections = projections;
    }

    @GetMapping("/projections")
    ModelAndView list() {
        return page(List.of(), "", HttpStatus.OK);
    }

    private ModelAndView page(List<FieldError> flaws, String position, HttpStatus status) {
        return new ModelAndView("upkeep/projections", status)
                .addObject("groups", projections.groups())
                .addObject("flaws", flaws)
                .addObject("position", position)
                .addObject("crumbs", List.of(Crumb.here("Projections")));
    }

    @GetMapping("/projections/{group}")
    ModelAndView show(@PathVariable String group) {
        return new ModelAndView("upkeep/projection")
                .addObject("group", projections.group(group).orElseThrow(() -> none(group)))
                .addObject("crumbs", List.of(new Crumb("Projections", "/projections"), Crumb.here(group)));
    }

    @PostMapping("/projections/{group}/{operation}")
    ModelAndView operate(
            Member member, @PathVariable String group, @PathVariable String operation, RedirectAttributes redirect) {
        var wanted = operation(operation);
        return switch (projections.operate(group, wanted, member.name())) {
            case Answer.Accepted _ -> {
                redirect.addFlashAttribute("banner", said(wanted));
                yield new ModelAndView("redirect:/projections/" + group, HttpStatus.SEE_OTHER);
            }
            case Answer.NoSuchGroup _ -> throw none(group);
            case Answer.Refused(var why) ->
                throw new RefusedRequestException(Problem.of(HttpStatus.CONFLICT, "not-in-this-state", why));
        };
    }

    private static Operation operation(String name) {
        return List.of(Operation.values()).stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotThere("“%s” is nothing that can be done with projections.".formatted(name)));
    }

    private static String said(Operation operation) {
        return switch (operation) {
            case PAUSE -> "Paused. Its pages stay as they are until it is resumed.";
            case RESUME -> "Resumed.";
            case REBUILD -> "The rebuild has started. Pages go on reading what is there.";
            case HOLD -> "The rebuild is held.";
            case CONTINUE -> "The rebuild goes on.";
            case COMPARE -> "Comparing.";
            case SWITCH -> "Switching to what was rebuilt.";
            case CANCEL -> "The rebuild is being cancelled.";
        };
    }

    /** Every page opens as it stood: what was known when an event had been recorded. */
    @GetMapping("/projections/as-it-stood")
    ModelAndView asItStood(@RequestParam(defaultValue = "") String position) {
        var moment = moment(position.strip());
        return moment.isPresent()
                ? new ModelAndView("redirect:/portfolio?known="
                        + URLEncoder.encode(moment.get().toString(), StandardCharsets.UTF_8))
                : page(
                        List.of(
                                new FieldError(
                                        "position",
                                        "There is no event at this position. Write the number of one, as the log counts them.")),
                        position,
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Optional<Instant> moment(String position) {
        return position.matches("[0-9]{1,18}") ? projections.recorded(Long.parseLong(position)) : Optional.empty();
    }

    private static NotThere none(String group) {
        return new NotThere("No projections are called “%s”.".formatted(group));
    }
}
