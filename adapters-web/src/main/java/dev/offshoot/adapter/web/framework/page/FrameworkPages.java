package dev.offshoot.adapter.web.framework.page;

import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows frameworks, version by version. */
@Controller
@RequestMapping("/frameworks")
class FrameworkPages {

    private final ReadModels<FrameworkView> frameworks;
    private final BrowsePortfolio portfolio;
    private final Clock clock;
    private final ZoneId zone;

    FrameworkPages(ReadModels<FrameworkView> frameworks, BrowsePortfolio portfolio, Clock clock, ZoneId zone) {
        this.frameworks = frameworks;
        this.portfolio = portfolio;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    String list(PageQuery page, AsOfQuery query, Model model) {
        var view = AsOfRequest.of(query, clock, zone);
        model.addAttribute("crumbs", List.of(Crumb.here("Frameworks")));
        model.addAttribute("view", view);
        var shown = page.of(frameworks, view.asOf());
        model.addAttribute("frameworks", shown.items());
        model.addAttribute("next", shown.next().orElse(null));
        model.addAttribute("first", page.begin().isEmpty());
        return "framework/list";
    }

    /** A framework without its version leads to the latest of the day asked for, or says there that it was not yet. */
    @GetMapping("/{framework}")
    String latest(@PathVariable String framework, AsOfQuery query) {
        var view = AsOfRequest.of(query, clock, zone);
        return latest(framework, view.asOf())
                .or(() -> latest(framework, AsOf.NOW))
                .map(version -> "redirect:" + view.carry("/frameworks/%s/versions/%s".formatted(framework, version)))
                .orElseThrow(() ->
                        new NotThere("There is no framework “%s”. Choose one from the list.".formatted(framework)));
    }

    private Optional<String> latest(String framework, AsOf asOf) {
        return StreamId.isKey(framework)
                ? frameworks.within(framework, asOf).stream()
                        .map(line -> line.body().version())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    @GetMapping("/{framework}/versions/{version}")
    String one(@PathVariable String framework, @PathVariable String version, AsOfQuery query, Model model) {
        var asOf = query.in(clock, zone);
        var key = framework + "~" + version;
        var line = Lookup.line(frameworks, "framework", key, asOf);
        var view = AsOfRequest.of(query, clock, zone);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("Frameworks", view.carry("/frameworks")),
                        Crumb.here(line.body().title())));
        model.addAttribute("line", line);
        model.addAttribute("framework", line.body());
        model.addAttribute("asOf", asOf);
        model.addAttribute("view", view);
        model.addAttribute(
                "notYet", Formats.notYet(line, "published", asOf.was()).orElse(""));
        model.addAttribute("adopters", adopters(key, asOf));
        return "framework/framework";
    }

    private List<Link> adopters(String key, AsOf asOf) {
        return portfolio.adopting(key, asOf).stream()
                .map(adopter -> new Link(
                        adopter.title(), "/initiatives/" + adopter.initiative().key()))
                .toList();
    }
}
