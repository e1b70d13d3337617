package dev.offshoot.adapter.web.programme.page;

import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.history.page.HistoryReader;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.framework.event.FrameworkId;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
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

/** Shows programmes. */
@Controller
@RequestMapping("/programmes")
class ProgrammePages {

    private static final int LATEST = 10;
    private static final int MOST = 50;

    private final BrowsePortfolio portfolio;
    private final ReadModels<ProgrammeView> programmes;
    private final ReadModels<InitiativeView> initiatives;
    private final ReadModels<FrameworkView> frameworks;
    private final HistoryReader histories;
    private final Clock clock;
    private final ZoneId zone;

    ProgrammePages(
            BrowsePortfolio portfolio,
            ReadModels<ProgrammeView> programmes,
            ReadModels<InitiativeView> initiatives,
            ReadModels<FrameworkView> frameworks,
            HistoryReader histories,
            Clock clock,
            ZoneId zone) {
        this.portfolio = portfolio;
        this.programmes = programmes;
        this.initiatives = initiatives;
        this.frameworks = frameworks;
        this.histories = histories;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    String list(PageQuery page, AsOfQuery query, Model model) {
        var view = AsOfRequest.of(query, clock, zone);
        model.addAttribute("crumbs", List.of(Crumb.here("Programmes")));
        model.addAttribute("view", view);
        var shown = page.of(programmes, view.asOf());
        model.addAttribute("programmes", shown.items());
        model.addAttribute("next", shown.next().orElse(null));
        model.addAttribute("first", page.begin().isEmpty());
        model.addAttribute("counts", portfolio.sizes(view.asOf()));
        return "programme/list";
    }

    @GetMapping("/{programme}")
    String one(@PathVariable String programme, AsOfQuery query, Model model) {
        var asOf = query.in(clock, zone);
        var line = Lookup.line(programmes, "programme", programme, asOf);
        var view = AsOfRequest.of(query, clock, zone);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("Programmes", view.carry("/programmes")),
                        Crumb.here(line.body().title())));
        model.addAttribute("line", line);
        model.addAttribute("programme", line.body());
        model.addAttribute("asOf", asOf);
        model.addAttribute("view", view);
        model.addAttribute("notYet", Formats.notYet(line, "opened", asOf.was()).orElse(""));
        model.addAttribute("framework", framework(line.body(), asOf).orElse(null));
        model.addAttribute("initiatives", initiatives(programme, asOf));
        model.addAttribute("count", portfolio.sizes(asOf).getOrDefault(programme, 0L));
        model.addAttribute("entries", histories.latest(new StreamId("programme", programme), asOf, LATEST));
        return "programme/programme";
    }

    /** The framework that new initiatives start with, by its title; by its key where it was taken back. */
    private Optional<Link> framework(ProgrammeView programme, AsOf asOf) {
        return programme
                .defaultFramework()
                .map(key -> frameworks
                        .naming(new FrameworkId(key).stream(), asOf)
                        .map(ReadModel::body)
                        .map(f ->
                                new Link(f.title(), "/frameworks/%s/versions/%s".formatted(f.framework(), f.version())))
                        .orElseGet(() -> new Link(key, "/frameworks")));
    }

    /** By title. */
    private List<ReadModel<InitiativeView>> initiatives(String programme, AsOf asOf) {
        var found = portfolio.of(programme, asOf, MOST);
        return initiatives.of(found, asOf).stream()
                .sorted(Comparator.comparingInt(line -> found.indexOf(line.stream())))
                .toList();
    }
}
