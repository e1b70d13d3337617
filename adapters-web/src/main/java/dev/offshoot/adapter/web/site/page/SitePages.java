package dev.offshoot.adapter.web.site.page;

import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.SiteEnd;
import dev.offshoot.adapter.web.history.page.HistoryReader;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.adapter.web.request.PageCursor;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.Courses;
import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.chronicle.view.ThingHead;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.portfolio.view.SiteStandings;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.projection.Titles;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the directory of sites. */
@Controller
@RequestMapping("/sites")
class SitePages {

    private static final int LATEST = 10;

    private final BrowseSites directory;
    private final ReadModels<SiteView> sites;
    private final ReadModels<AdoptionView> adoptions;
    private final ThingHeads things;
    private final HistoryReader histories;
    private final Clock clock;
    private final ZoneId zone;

    SitePages(
            BrowseSites directory,
            ReadModels<SiteView> sites,
            ReadModels<AdoptionView> adoptions,
            ThingHeads things,
            HistoryReader histories,
            Clock clock,
            ZoneId zone) {
        this.directory = directory;
        this.sites = sites;
        this.adoptions = adoptions;
        this.things = things;
        this.histories = histories;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String text, PageQuery page, AsOfQuery query, Model model) {
        var view = AsOfRequest.of(query, clock, zone);
        var shown = directory.page(text, view.asOf(), page.afterKey(), page.size());
        model.addAttribute("crumbs", List.of(Crumb.here("Sites")));
        model.addAttribute("view", view);
        model.addAttribute("text", text.strip());
        model.addAttribute("all", shown.all());
        model.addAttribute("found", shown.found());
        model.addAttribute("sites", shown.lines());
        model.addAttribute(
                "lineage",
                directory
                        .standings(
                                shown.lines().stream()
                                        .map(line -> line.stream().key())
                                        .toList(),
                                view.asOf())
                        .lineage());
        model.addAttribute(
                "next",
                shown.next().map(next -> PageCursor.hide(next) + page.limited()).orElse(null));
        model.addAttribute("first", page.begin().isEmpty());
        return "site/list";
    }

    @GetMapping("/{site}")
    String one(@PathVariable String site, PageQuery page, AsOfQuery query, Model model) {
        var asOf = query.in(clock, zone);
        var line = Lookup.line(sites, "site", site, asOf);
        var standings = directory.standings(List.of(site), asOf);
        var titles = directory.titles(mentioned(line.body(), standings), asOf);
        var view = AsOfRequest.of(query, clock, zone);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("Sites", view.carry("/sites")),
                        Crumb.here(line.body().title())));
        model.addAttribute("line", line);
        model.addAttribute("site", line.body());
        model.addAttribute("asOf", asOf);
        model.addAttribute("view", view);
        model.addAttribute(
                "notYet", Formats.notYet(line, "registered", asOf.was()).orElse(""));
        model.addAttribute("titles", titles);
        model.addAttribute(
                "merged", standings.lineage().mergedInto(new SiteId(site)).orElse(null));
        var adopted = page.of(
                adopted(new SiteId(site), asOf, query.day(clock, zone), standings, titles), Adopted::initiative);
        model.addAttribute("adopted", adopted.items());
        model.addAttribute(
                "next", adopted.next().map(next -> next + page.limited()).orElse(null));
        model.addAttribute("first", page.begin().isEmpty());
        model.addAttribute("entries", histories.latest(new StreamId("site", site), asOf, LATEST));
        return "site/site";
    }

    private List<Adopted> adopted(
            SiteId site, AsOf asOf, LocalDate day, SiteStandings standings, Map<String, String> titles) {
        var end = SiteEnd.of(site.value(), day, standings, key -> titles.getOrDefault(key, Titles.PLAIN.of(key)));
        var carriedOn = Stream.concat(Stream.of(site), standings.lineage().predecessors(site).stream());
        var about = adoptions.about(carriedOn.map(SiteId::stream).toList(), asOf);
        var heads = things.of(about.stream().map(SitePages::initiative).toList(), asOf);
        return about.stream()
                .collect(Collectors.groupingBy(SitePages::initiative, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(e -> new Courses(
                                e.getValue().stream().map(ReadModel::body).toList(), standings)
                                .view(e.getKey().key(), site.value(), day)
                                .map(view -> Adopted.of(
                                        view,
                                        e.getValue().getFirst().illustrative(),
                                        Optional.ofNullable(heads.get(e.getKey()))
                                                .map(ThingHead::title)
                                                .orElse(e.getKey().key()),
                                        day,
                                        end))
                                .stream())
                .sorted(Comparator.comparing(Adopted::initiative))
                .toList();
    }

    private static StreamId initiative(ReadModel<AdoptionView> line) {
        return new StreamId("initiative", line.body().initiative());
    }

    /** The sites that the page of one names: those that it took in or became, and those that these counts with. */
    private static Set<String> mentioned(SiteView site, SiteStandings standings) {
        var own = Stream.concat(
                site.mergers().stream().flatMap(merger -> merger.predecessors().stream()),
                site.splits().stream().flatMap(split -> split.successors().stream()));
        var lineage =
                standings.mergers().stream().flatMap(merger -> Stream.of(merger.predecessor(), merger.successor()));
        return Stream.concat(own.map(SiteId::value), lineage).collect(Collectors.toSet());
    }
}
