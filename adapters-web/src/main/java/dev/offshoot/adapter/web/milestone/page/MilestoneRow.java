package dev.offshoot.adapter.web.milestone.page;

import dev.offshoot.adapter.web.format.Cell;
import dev.offshoot.adapter.web.format.Fact;
import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.part.MilestoneDates;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.provenance.OnBehalfOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One milestone.
 *
 * @param needs what it requires, and what of that is not there
 * @param pending a request for another baseline that waits for an answer
 * @param history every date it ever had, with cause and reason
 */
record MilestoneRow(
        String id,
        String title,
        String stage,
        boolean overdue,
        MilestoneTimeline timeline,
        Cell first,
        Cell baseline,
        Cell forecast,
        Cell actual,
        Cell totalSlip,
        Cell currentSlip,
        boolean late,
        List<Fact> facts,
        List<String> needs,
        ProvenanceText whence,
        Optional<Item> pending,
        List<Item> history,
        List<Link> links) {

    static MilestoneRow of(MilestoneLine m, TimeScale scale, InitiativePage subject) {
        var late = subject.initiative().lateAsOf(subject.today());
        return new MilestoneRow(
                m.id().value(),
                m.title(),
                ConstantWords.said(m.stage()),
                m.overdueOn(late),
                MilestoneTimeline.of(m, scale, scale.x(subject.today())),
                baseline(m.dates().firstBaseline(), Optional.empty()),
                baseline(m.dates().currentBaseline(), m.dates().perhapsBaseline()),
                m.forecast()
                        .map(d -> Cell.of(d.words(), doubt(m.dates().perhapsForecast())))
                        .orElseGet(() -> Cell.missing(unforecast(m))),
                date(m.actual(), "it is not achieved"),
                slip(m, m.slipOn(late)),
                slip(m, m.currentSlipOn(late)),
                m.slipOn(late).map(s -> s.least() > 0).orElse(false),
                facts(m, subject.initiative()),
                MilestoneNeeds.of(m, subject.initiative()),
                ProvenanceText.of(m.provenance()),
                m.dates().lines().pending().map(p -> MilestoneItems.pending(m, p, subject.record())),
                MilestoneItems.history(m),
                MilestoneItems.links(m, subject.record()));
    }

    private static String unforecast(MilestoneLine m) {
        return m.currentBaseline().isPresent()
                ? "its baseline stands; no other date is forecast"
                : "nothing is forecast before a baseline is agreed";
    }

    private static Cell date(Optional<PartialDate> date, String reason) {
        return date.map(d -> Cell.of(d.words())).orElseGet(() -> Cell.missing(reason));
    }

    /** A baseline that took the place of a mistaken entry says so beside its date. */
    private static Cell baseline(Optional<MilestoneDates.Agreed> line, Optional<PartialDate> perhaps) {
        return line.map(b -> Cell.of(
                        b.date().words(),
                        b.provenance()
                                .corrected()
                                .map(day -> "corrected " + Formats.day(day))
                                .orElseGet(() -> doubt(perhaps))))
                .orElseGet(() -> Cell.missing("it has no baseline"));
    }

    private static String doubt(Optional<PartialDate> perhaps) {
        return Formats.doubt(perhaps.map(PartialDate::words));
    }

    private static Cell slip(MilestoneLine m, Optional<DayRange> slip) {
        return slip.map(s -> Cell.of(s.words()))
                .orElseGet(() -> Cell.missing(
                        m.cancelled().isPresent()
                                ? "a cancelled milestone does not slip"
                                : m.firstBaseline().isEmpty()
                                        ? "there is no baseline to slip from"
                                        : "its dates are not bounded"));
    }

    private static List<Fact> facts(MilestoneLine m, InitiativeView initiative) {
        return Stream.of(
                        m.acceptanceTest().map(t -> new Fact("Met when", t)),
                        m.planned().map(p -> new Fact("Planned for", p.words())),
                        m.achievement()
                                .flatMap(a -> a.waiver()
                                        .map(w -> new Fact(
                                                "Waived by "
                                                        + OnBehalfOf.words(
                                                                w.by(),
                                                                a.provenance().actor()),
                                                w.reason()))),
                        Optional.of(initiative.unmetWhenAchieved(m))
                                .filter(unmet -> !unmet.isEmpty())
                                .map(unmet -> new Fact("Not met when achieved", String.join("; ", unmet))),
                        m.cancelled().map(c -> new Fact("Cancelled", c.reason())))
                .flatMap(Optional::stream)
                .toList();
    }
}
