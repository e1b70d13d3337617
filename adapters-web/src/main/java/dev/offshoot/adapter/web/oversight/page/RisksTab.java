package dev.offshoot.adapter.web.oversight.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.format.Section;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.view.part.BarrierLine;
import dev.offshoot.initiative.view.part.GateLine;
import dev.offshoot.initiative.view.part.RiskLine;
import dev.offshoot.initiative.view.part.RiskLine.ScoreLine;
import dev.offshoot.provenance.OnBehalfOf;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Risks, barriers, gates, and what was asserted of delivery confidence. */
record RisksTab(List<Section> sections, boolean illustrative) {

    static RisksTab of(InitiativePage subject) {
        var initiative = subject.initiative();
        var record = subject.record();
        return new RisksTab(
                List.of(
                        new Section(
                                "risks",
                                "Risks",
                                initiative.oversight().risks().stream()
                                        .sorted(Comparator.comparing((RiskLine r) ->
                                                        r.closed().isPresent())
                                                .thenComparingInt(r -> -score(r)))
                                        .map(r -> risk(r, subject))
                                        .toList(),
                                "No risk has been raised.",
                                record.links(Aim.NONE, RiskRaised.class)),
                        new Section(
                                "barriers",
                                "Barriers",
                                initiative.readiness().barriers().stream()
                                        .sorted(Comparator.comparing(
                                                b -> b.resolved().isPresent()))
                                        .map(b -> barrier(b, subject))
                                        .toList(),
                                "No barrier has been raised.",
                                record.links(Aim.NONE, BarrierRaised.class)),
                        new Section(
                                "gates",
                                "Gate reviews",
                                initiative.oversight().gates().reversed().stream()
                                        .map(g -> gate(g, subject))
                                        .toList(),
                                "No gate review has been convened.",
                                record.links(Aim.NONE, GateConvened.class)),
                        new Section(
                                "confidence",
                                "Delivery confidence, as asserted",
                                initiative.oversight().confidenceTrend().reversed().stream()
                                        .map(c -> Item.of(c.rationale(), ProvenanceText.of(c.provenance()))
                                                .marked(ConstantWords.inside(c.rating()))
                                                .fact(
                                                        "Asserted by",
                                                        OnBehalfOf.words(
                                                                c.assertedBy(),
                                                                c.provenance().actor())))
                                        .toList(),
                                "Nobody has asserted delivery confidence.",
                                record.links(Aim.NONE, DeliveryConfidenceAsserted.class))),
                subject.illustrative());
    }

    private static int score(RiskLine risk) {
        return risk.current().flatMap(s -> s.score().product()).orElse(0);
    }

    private static Item risk(RiskLine risk, InitiativePage subject) {
        var item = Item.of(risk.title(), ProvenanceText.of(risk.provenance()))
                .fact("Now", risk.current().map(RiskWords::of).orElse("not scored"))
                .fact("Scores in turn", risk.trend().size() < 2 ? "" : trend(risk))
                .fact("Owner", risk.owner())
                .fact("Response", risk.response());
        return risk.closed()
                .map(c -> item.marked("closed")
                        .fact("Closed", c.provenance().occurred().words() + ": " + c.reason()))
                .orElseGet(() -> item.marked("open")
                        .leading(subject.record()
                                .links(
                                        Aim.on(Field.Kind.RISK, risk.id().value()),
                                        RiskRescored.class,
                                        RiskClosed.class)));
    }

    private static String trend(RiskLine risk) {
        return risk.trend().stream().map(RisksTab::step).collect(Collectors.joining(" → "));
    }

    private static String step(ScoreLine line) {
        return "%s (%s%s)"
                .formatted(
                        line.score().product().map(String::valueOf).orElse("not stated"),
                        line.provenance().occurred().words(),
                        line.reason().map(r -> ": " + r).orElse(""));
    }

    private static Item barrier(BarrierLine barrier, InitiativePage subject) {
        var item = Item.of(barrier.title(), ProvenanceText.of(barrier.provenance()))
                .fact("What it is", barrier.description())
                .fact(
                        "Hinders",
                        barrier.enabler()
                                .flatMap(e -> subject.initiative().readiness().enabler(e))
                                .map(e -> e.title()));
        return barrier.resolved()
                .map(r -> item.marked("resolved")
                        .fact("Resolved", r.provenance().occurred().words() + ": " + r.reason()))
                .orElseGet(() -> item.marked("open")
                        .leading(subject.record()
                                .links(Aim.on(Field.Kind.BARRIER, barrier.id().value()), BarrierResolved.class)));
    }

    private static Item gate(GateLine gate, InitiativePage subject) {
        var item = Item.of(gate.title(), ProvenanceText.of(gate.provenance()))
                .fact("Planned for", gate.planned().map(PartialDate::words));
        return gate.decided()
                .map(d -> item.marked(ConstantWords.inside(d.decision()))
                        .fact(
                                "Decided",
                                "%s, by %s"
                                        .formatted(
                                                d.provenance().occurred().words(),
                                                OnBehalfOf.words(
                                                        d.decidedBy(),
                                                        d.provenance().actor())))
                        .fact("Conditions", String.join("; ", d.conditions())))
                .orElseGet(() -> item.marked("not decided")
                        .leading(subject.record()
                                .links(Aim.on(Field.Kind.GATE, gate.id().value()), GateDecided.class)));
    }
}
