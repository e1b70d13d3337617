package dev.offshoot.adapter.web.history.page;

import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells all that happened to something, the last recorded first. */
@Controller
class HistoryPages {

    private static final int LENGTH = 50;
    private static final Map<String, String> KINDS_OF_INITIATIVE = kinds(
            "initiative", "The initiative itself",
            "adoption", "Sites",
            "measure", "Measures",
            "award", "Awards",
            "commitment", "Commissioning",
            "activity", "Activities");
    private static final Map<String, String> KINDS_OF_SITE =
            kinds("site", "The site itself", "adoption", "What it adopted");

    private final HistoryReader histories;
    private final ReadModels<InitiativeView> initiatives;
    private final ReadModels<SiteView> sites;
    private final ReadModels<ProgrammeView> programmes;
    private final Clock clock;
    private final ZoneId zone;

    HistoryPages(
            HistoryReader histories,
            ReadModels<InitiativeView> initiatives,
            ReadModels<SiteView> sites,
            ReadModels<ProgrammeView> programmes,
            Clock clock,
            ZoneId zone) {
        this.histories = histories;
        this.initiatives = initiatives;
        this.sites = sites;
        this.programmes = programmes;
        this.clock = clock;
        this.zone = zone;
    }

    private static Map<String, String> kinds(String... pairs) {
        var kinds = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            kinds.put(pairs[i], pairs[i + 1]);
        }
        return kinds;
    }

    @GetMapping("/initiatives/{initiative}/history")
    String ofInitiative(@PathVariable String initiative, HistoryQuery asked, Model model) {
        var subject = subject("initiative", initiative);
        var title = line(initiatives, subject, asked).map(line -> line.body().title());
        var place =
                new Place(subject, asked.leading("Portfolio", "/portfolio", clock, zone), "/initiatives/" + initiative);
        return page(place, title, KINDS_OF_INITIATIVE, asked, model);
    }

    @GetMapping("/sites/{site}/history")
    String ofSite(@PathVariable String site, HistoryQuery asked, Model model) {
        var subject = subject("site", site);
        var title = line(sites, subject, asked).map(line -> line.body().title());
        return page(
                new Place(subject, asked.leading("Sites", "/sites", clock, zone), "/sites/" + site),
                title,
                KINDS_OF_SITE,
                asked,
                model);
    }

    @GetMapping("/programmes/{programme}/history")
    String ofProgramme(@PathVariable String programme, HistoryQuery asked, Model model) {
        var subject = subject("programme", programme);
        var title = line(programmes, subject, asked).map(line -> line.body().title());
        var place =
                new Place(subject, asked.leading("Programmes", "/programmes", clock, zone), "/programmes/" + programme);
        return page(place, title, Map.of(), asked, model);
    }

    /** As it was called then; by what is known now of what was not there yet. */
    private <L> Optional<ReadModel<L>> line(ReadModels<L> lines, StreamId subject, HistoryQuery asked) {
        var asOf = asked.asOf(clock, zone);
        return lines.naming(subject, asOf).or(() -> lines.of(subject, AsOf.NOW));
    }

    private static StreamId subject(String category, String key) {
        if (!StreamId.isKey(key)) {
            throw new NotThere("There is no %s “%s”. Check the address.".formatted(category, key));
        }
        return new StreamId(category, key);
    }

    /** What a history is of, and where that is found. */
    private record Place(StreamId subject, Crumb root, String path) {}

    private String page(
            Place place, Optional<String> title, Map<String, String> kinds, HistoryQuery asked, Model model) {
        var subject = place.subject();
        var asOf = asked.asOf(clock, zone);
        var stretch = histories.of(subject, asOf, asked.kind(kinds.keySet()), asked.position(), LENGTH);
        if (title.isEmpty() && stretch.entries().isEmpty()) {
            throw new NotThere("There is no %s “%s”. Check the address.".formatted(subject.category(), subject.key()));
        }
        if (title.isPresent() && wholePast(asked, asOf) && stretch.entries().isEmpty()) {
            throw NotThere.notYet(title.get());
        }
        var name = title.orElse(subject.key());
        model.addAttribute(
                "crumbs",
                title.map(t -> List.of(
                                place.root(), asked.leading(t, place.path(), clock, zone), Crumb.here("History")))
                        .orElseGet(() -> List.of(place.root(), Crumb.here("History of " + name))));
        model.addAttribute("name", name);
        model.addAttribute("path", place.path());
        model.addAttribute("kinds", kinds);
        model.addAttribute("asked", asked);
        model.addAttribute("asOf", asOf);
        model.addAttribute("entries", stretch.entries());
        model.addAttribute(
                "older",
                stretch.older().isPresent() ? Long.toString(stretch.older().getAsLong()) : null);
        return "history/history";
    }

    private static boolean wholePast(HistoryQuery asked, AsOf asOf) {
        return !asOf.isNow() && asked.kindOrAll().isEmpty() && asked.position().isEmpty();
    }
}
