package dev.offshoot.adapter.web.api.page;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormBinding;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The actions of the API, to read. */
@Controller
final class ApiPage {

    /** One action: its address and what it takes. */
    record Line(String title, String path, String takes) {}

    private final CommandForms commandForms;

    ApiPage(CommandForms commandForms) {
        this.commandForms = commandForms;
    }

    @GetMapping("/api-docs")
    String show(Model model) {
        var byCategory = commandForms.all().stream()
                .map(CommandForms.Entry::action)
                .collect(Collectors.groupingBy(
                        a -> a.place().category(),
                        TreeMap::new,
                        Collectors.mapping(ApiPage::line, Collectors.toList())));
        model.addAttribute("groups", byCategory);
        model.addAttribute("crumbs", List.of(Crumb.here("API")));
        return "api/api";
    }

    private static Line line(CommandForm action) {
        var at = action.opens().isPresent()
                ? action.place().collection()
                : action.place().template();
        return new Line(
                action.title(),
                "/api/v1/%s/%s".formatted(at, action.name()),
                FormBinding.fields(action).stream()
                        .filter(f -> action.fields().contains(f))
                        .map(ApiPage::named)
                        .collect(Collectors.joining(", ")));
    }

    private static String named(Field field) {
        return field.required() ? field.name() : field.name() + "?";
    }
}
