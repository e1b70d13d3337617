package dev.offshoot.adapter.web.portfolio.page;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.News;
import dev.offshoot.adapter.web.format.RecordMenu;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.chronicle.port.in.ReadChronicle;
import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.portfolio.view.PortfolioLine;
import dev.offshoot.portfolio.view.PortfolioPage;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the portfolio. */
@Controller
final class PortfolioPages {

    private static final int NEWS = 3;

    private final BrowsePortfolio portfolio;
    private final ReadChronicle chronicle;
    private final ThingHeads things;
    private final CommandForms forms;
    private final Clock clock;
    private final ZoneId zone;

    PortfolioPages(
            BrowsePortfolio portfolio,
            ReadChronicle chronicle,
            ThingHeads things,
            CommandForms forms,
            Clock clock,
            ZoneId zone) {
        this.portfolio = portfolio;
        this.chronicle = chronicle;
        this.things = things;
        this.forms = forms;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping({"/", "/portfolio"})
    ModelAndView page(Wanted wanted, AsOfQuery query) {
        var view = AsOfRequest.of(query, clock, zone);
        var known = programmes(view.asOf());
        var keys = known.stream().map(Field.Option::value).collect(Collectors.toSet());
        var flaws = new ArrayList<>(wanted.flaws(keys));
        var page = found(wanted.among(keys), view, flaws);
        var shown = new ModelAndView("portfolio/portfolio", flaws.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        shown.addObject("sheet", sheet(page, wanted.among(keys), known, view));
        shown.addObject("flaws", flaws);
        return shown;
    }

    private PortfolioPage found(Wanted wanted, AsOfRequest view, List<FieldError> flaws) {
        var filter = wanted.filter();
        try {
            return portfolio.page(filter, view.asOf(), view.today());
        } catch (IllegalArgumentException unreadable) {
            flaws.add(new FieldError("", "This is no page of the list. It begins anew here."));
            return portfolio.page(wanted.anew().filter(), view.asOf(), view.today());
        }
    }

    private PortfolioSheet sheet(PortfolioPage page, Wanted wanted, List<Field.Option> programmes, AsOfRequest view) {
        var latest = chronicle.latest(
                page.lines().stream().map(PortfolioLine::initiative).toList(), view.asOf());
        return new PortfolioSheet(
                view,
                PortfolioSheet.counts(page.totals()),
                wanted.said(),
                wanted.filters(),
                programmes,
                PortfolioSheet.sorts(wanted, view),
                page.lines().stream()
                        .map(line ->
                                PortfolioRow.of(line, Optional.ofNullable(latest.get(line.initiative())), view.today()))
                        .toList(),
                page.next().map(after -> view.carry(wanted.with("after", after))),
                view.past() ? List.of() : start());
    }

    /** Those there are now, and those there were, as they were called then. */
    private List<Field.Option> programmes(AsOf asOf) {
        var titles = new TreeMap<String, String>();
        things.all("programme", AsOf.NOW).forEach((p, head) -> titles.put(p.key(), head.title()));
        if (!asOf.isNow()) {
            things.all("programme", asOf.onAnyDay()).forEach((p, head) -> titles.put(p.key(), head.title()));
        }
        return titles.entrySet().stream()
                .map(e -> new Field.Option(e.getKey(), e.getValue()))
                .toList();
    }

    private List<Link> start() {
        var links = new ArrayList<>(new RecordMenu(forms, "", true).links(Aim.NONE, InitiativeChartered.class));
        links.add(new Link("Import a file", "/imports"));
        return links;
    }

    /** The last events of one initiative, to be put under its line. */
    @GetMapping("/portfolio/{initiative}/news")
    ModelAndView news(@PathVariable String initiative, AsOfQuery query) {
        if (!StreamId.isKey(initiative)) {
            throw new NotThere("There is no initiative “%s”.".formatted(initiative));
        }
        var view = AsOfRequest.of(query, clock, zone);
        var subject = new StreamId("initiative", initiative);
        var chapter = chronicle.about(subject, view.asOf(), OptionalLong.empty(), NEWS);
        if (chapter.entries().isEmpty()) {
            throw chronicle
                            .about(subject, AsOf.NOW, OptionalLong.empty(), 1)
                            .entries()
                            .isEmpty()
                    ? new NotThere("There is no initiative “%s”.".formatted(initiative))
                    : NotThere.notYet(initiative);
        }
        var fragment = new ModelAndView("initiative/parts :: events");
        fragment.addObject("events", chapter.entries().stream().map(News::of).toList());
        fragment.addObject("history", view.carry("/initiatives/" + initiative + "/history"));
        return fragment;
    }
}
