package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.format.SiteEnd;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adapter.web.initiative.page.InitiativePageLoader;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.Missing;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.adoption.view.Courses;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.projection.Titles;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the sites of an initiative, and one site's way with it. */
@Controller
final class AdoptionPages {

    private final InitiativePageLoader loader;
    private final SiteNames names;
    private final BrowseSites directory;
    private final ReadModels<SiteView> sites;

    AdoptionPages(InitiativePageLoader loader, SiteNames names, BrowseSites directory, ReadModels<SiteView> sites) {
        this.loader = loader;
        this.names = names;
        this.directory = directory;
        this.sites = sites;
    }

    @GetMapping("/initiatives/{initiative}/sites")
    ModelAndView sites(
            @PathVariable String initiative,
            @RequestParam(defaultValue = "false") boolean byDefinition,
            PageQuery page,
            AsOfQuery query) {
        var subject = loader.open(initiative, "sites", query);
        var shown = subject.page("adoption/sites", SitesTab.of(subject, names(subject, Stream.empty()), page));
        shown.addObject("recount", Recount.of(subject, byDefinition));
        return shown;
    }

    /** Finds a site to record progress at; the only one that a text finds is shown at once. */
    @GetMapping("/initiatives/{initiative}/choose-site")
    ModelAndView choose(@PathVariable String initiative, @RequestParam(defaultValue = "") String text, PageQuery page) {
        var subject = loader.open(initiative, "sites", new AsOfQuery(null, null));
        var found = directory.page(text, AsOf.NOW, page.afterKey(), page.size());
        if (found.found() == 1 && !text.isBlank() && found.lines().size() == 1) {
            return new ModelAndView("redirect:%s/sites/%s"
                    .formatted(subject.path(), found.lines().getFirst().stream().key()));
        }
        return subject.page("adoption/choose", SiteChoice.of(subject, text.strip(), found));
    }

    /** What the sites of an initiative are called, those that they merged with, and some more. */
    private Titles names(InitiativePage subject, Stream<String> more) {
        var adopting =
                subject.whole().adoptions().stream().map(line -> line.body().site());
        var merged = subject.whole().succession().mergers().stream()
                .flatMap(merger -> Stream.of(merger.predecessor(), merger.successor()));
        return names.of(Stream.of(adopting, merged, more).flatMap(Function.identity()), subject.view());
    }

    @GetMapping("/initiatives/{initiative}/sites/{site}")
    ModelAndView site(@PathVariable String initiative, @PathVariable String site, AsOfQuery query) {
        if (!StreamId.isKey(site)) {
            throw Missing.site(site);
        }
        var subject = loader.open(initiative, "sites", site, query);
        var asOf = subject.view().asOf();
        var titles = names(subject, Stream.of(site));
        var courses = new Courses(
                subject.whole().adoptions().stream().map(ReadModel::body).toList(),
                subject.whole().succession());
        var adoption = courses.view(initiative, site, subject.today());
        var registered = sites.of(new SiteId(site).stream(), asOf);
        if (adoption.isEmpty() && registered.isEmpty()) {
            throw sites.of(new SiteId(site).stream(), AsOf.NOW)
                    .map(now -> NotThere.notYet(now.body().title()))
                    .orElseGet(() -> Missing.site(site));
        }
        var name = registered.map(s -> s.body().title()).orElse(site);
        var end = SiteEnd.of(site, subject.today(), subject.whole().succession(), titles);
        var page = subject.page(
                "adoption/adoption",
                AdoptionTab.of(subject, site, name, adoption, end, joined(site, subject, courses, titles)));
        page.addObject(
                "crumbs",
                List.of(
                        subject.portfolio(),
                        new Crumb(subject.initiative().title(), subject.leading("")),
                        new Crumb("Sites", subject.leading("/sites")),
                        Crumb.here(name)));
        return page;
    }

    /** How its counting is shared with the sites it merged with, in whole sentences. */
    private static List<String> joined(String site, InitiativePage subject, Courses courses, Titles titles) {
        var into = courses.mergedInto(site, subject.today()).stream()
                .map(merger ->
                        "It merged into %s (%s) and counts there from then on. What is shown here is its own way until then."
                                .formatted(
                                        titles.of("site", merger.successor()),
                                        merger.dated().occurred().words()));
        var from = subject.whole().succession().mergers().stream()
                .filter(merger ->
                        merger.successor().equals(site) && merger.dated().occurredBy(subject.today()))
                .map(merger ->
                        "%s merged into it (%s): from then on it goes on from where the one stood that had come furthest."
                                .formatted(
                                        titles.of("site", merger.predecessor()),
                                        merger.dated().occurred().words()));
        return Stream.concat(into, from).toList();
    }
}
