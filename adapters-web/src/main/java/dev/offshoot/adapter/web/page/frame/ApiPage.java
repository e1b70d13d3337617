package dev.offshoot.adapter.web.page.frame;

import dev.offshoot.adapter.web.command.Catalogue;
import dev.offshoot.intake.Action;
import dev.offshoot.intake.Asking;
import dev.offshoot.intake.Field;
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

    private final Catalogue catalogue;

    ApiPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api-docs")
    String show(Model model) {
        var byCategory = catalogue.all().stream()
                .map(Catalogue.Entry::action)
                .collect(Collectors.groupingBy(
                        a -> a.place().category(),
                        TreeMap::new,
                        Collectors.mapping(ApiPage::line, Collectors.toList())));
        model.addAttribute("groups", byCategory);
        model.addAttribute("crumbs", List.of(Crumb.here("API")));
        return "api";
    }

    private static Line line(Action action) {
        var at = action.opens().isPresent()
                ? action.place().collection()
                : action.place().template();
        return new Line(
                action.title(),
                "/api/v1/%s/%s".formatted(at, action.name()),
                Asking.fields(action).stream()
                        .filter(f -> action.fields().contains(f))
                        .map(ApiPage::named)
                        .collect(Collectors.joining(", ")));
    }

    private static String named(Field field) {
        return field.required() ? field.name() : field.name() + "?";
    }
}
