package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.format.Cell;
import dev.offshoot.adapter.web.format.ConfidenceMark;
import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.SiteCells;
import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.initiative.view.part.ConfidenceLine;
import dev.offshoot.portfolio.view.Signal;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.provenance.OnBehalfOf;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands above every tab.
 *
 * @param asserted by whom and when confidence was asserted
 * @param here this page, looked at from now
 */
record InitiativeHeader(
        String title,
        boolean illustrative,
        String lifecycle,
        Optional<ConfidenceMark> confidence,
        String asserted,
        Optional<Computed> signal,
        Cell vehicle,
        SiteCells sites,
        List<Tab> tabs,
        List<Group> menu,
        AsOfRequest view,
        String here) {

    /** What dates, risks and gates say beside it. */
    record Computed(ConfidenceMark mark, List<String> reasons) {}

    record Tab(Link link, boolean current) {}

    /** Forms that record things of one kind. */
    record Group(String title, List<Link> links) {}

    private static String step(String name) {
        return name.isEmpty() ? "" : "/" + name;
    }

    static InitiativeHeader of(WholeInitiative whole, AsOfRequest view, String tab, String below, List<Group> menu) {
        var initiative = whole.line().body();
        var path = "/initiatives/" + whole.key();
        return new InitiativeHeader(
                initiative.title(),
                whole.line().illustrative(),
                chartered(initiative, view.today()).orElseGet(() -> lifecycle(initiative)),
                initiative.oversight().confidence().map(c -> ConfidenceMark.of(c, before(initiative))),
                initiative
                        .oversight()
                        .confidence()
                        .map(c -> asserted(c, initiative))
                        .orElse(""),
                Signal.of(initiative, view.today())
                        .map(s -> new Computed(
                                ConfidenceMark.of(s.rating()),
                                s.reasons().stream().map(Formats::sentence).toList())),
                initiative
                        .spread()
                        .vehicle()
                        .map(v -> Cell.of(v.vehicle()))
                        .orElseGet(() -> Cell.missing("no vehicle is appointed")),
                SiteCells.of(whole, view.today()),
                tabs(path, tab, view),
                menu,
                view,
                path + step(tab) + step(below));
    }

    private static Optional<ConfidenceLine> before(InitiativeView initiative) {
        var trend = initiative.oversight().confidenceTrend();
        return trend.size() < 2 ? Optional.empty() : Optional.of(trend.get(trend.size() - 2));
    }

    private static String asserted(ConfidenceLine confidence, InitiativeView initiative) {
        return "asserted %s by %s%s"
                .formatted(
                        confidence.provenance().occurred().words(),
                        OnBehalfOf.words(
                                confidence.assertedBy(), confidence.provenance().actor()),
                        initiative
                                .oversight()
                                .perhapsConfidence()
                                .map(other -> ". " + Formats.doubt(Optional.of(ConstantWords.inside(other))))
                                .orElse(""));
    }

    /** What to say of a day before its charter: what it is called is told from later knowledge. */
    private static Optional<String> chartered(InitiativeView initiative, LocalDate day) {
        var charter = initiative.charter();
        if (charter.standsOn(day)) {
            return Optional.empty();
        }
        var words = charter.provenance()
                .map(EntryProvenance::occurred)
                .map(date -> date instanceof PartialDate.Unknown
                        ? "the date of its charter is not known"
                        : "not chartered yet; chartered " + date.words())
                .orElse("its charter was not known then");
        return Optional.of(Formats.capital(
                initiative.lifecycle() == Lifecycle.CHARTERED ? words : lifecycle(initiative) + "; " + words));
    }

    private static String lifecycle(InitiativeView initiative) {
        var said = ConstantWords.said(initiative.lifecycle());
        return initiative.lifecycle() == Lifecycle.SCALING
                ? said
                        + initiative
                                .standing()
                                .scalingSince()
                                .map(InitiativeHeader::since)
                                .orElse("")
                : initiative
                        .standing()
                        .change()
                        .filter(c -> c.to() == initiative.lifecycle())
                        .map(c -> said + since(c.provenance().occurred()))
                        .orElse(said);
    }

    private static String since(PartialDate date) {
        return " since " + date.words();
    }

    private static List<Tab> tabs(String path, String current, AsOfRequest view) {
        return Stream.of(
                        new Link("Summary", ""),
                        new Link("Enablers", "enablers"),
                        new Link("Milestones", "milestones"),
                        new Link("Sites", "sites"),
                        new Link("Measures", "measures"),
                        new Link("Money", "money"),
                        new Link("Activities", "activities"),
                        new Link("Risks", "risks"),
                        new Link("History", "history"))
                .map(t -> new Tab(
                        new Link(t.label(), view.carry(path + step(t.href()))),
                        t.href().equals(current)))
                .toList();
    }
}
