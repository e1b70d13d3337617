package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.view.OversightView;
import dev.offshoot.initiative.view.part.ConfidenceLine;
import dev.offshoot.initiative.view.part.Ending;
import dev.offshoot.initiative.view.part.FindingLine;
import dev.offshoot.initiative.view.part.GateLine;
import dev.offshoot.initiative.view.part.GateLine.Decided;
import dev.offshoot.initiative.view.part.HappeningLine;
import dev.offshoot.initiative.view.part.RiskLine;
import dev.offshoot.initiative.view.part.RiskLine.ScoreLine;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/** Risks, confidence, gates, happenings and findings, as shown. */
final class OversightProjection {

    private OversightProjection() {}

    static OversightView evolve(OversightView view, OversightEvent event, EntryProvenance at) {
        return new OversightView(
                risks(view.risks(), event, at),
                confidences(view.confidences(), event, at),
                gates(view.gates(), event, at),
                happenings(view.happenings(), event, at),
                findings(view.findings(), event, at));
    }

    private static List<RiskLine> risks(List<RiskLine> lines, OversightEvent event, EntryProvenance at) {
        return switch (event) {
            case RiskRaised e ->
                ListChanges.with(
                        lines,
                        new RiskLine(
                                e.risk(),
                                e.title(),
                                Entries.<ScoreLine>none().with(new ScoreLine(e.score(), Optional.empty(), at)),
                                e.owner(),
                                e.response(),
                                Optional.empty(),
                                at));
            case RiskRescored e ->
                ListChanges.change(
                        lines, r -> r.id().equals(e.risk()), r -> scored(r, new ScoreLine(e.to(), e.reason(), at)));
            case RiskClosed e ->
                ListChanges.change(lines, r -> r.id().equals(e.risk()), r -> closed(r, new Ending(e.reason(), at)));
            case DeliveryConfidenceAsserted _, GateConvened _, GateDecided _, HappeningRecorded _, FindingRecorded _ ->
                lines;
        };
    }

    private static RiskLine scored(RiskLine r, ScoreLine score) {
        return new RiskLine(
                r.id(),
                r.title(),
                ListChanges.with(r.scores(), score),
                r.owner(),
                r.response(),
                r.closed(),
                r.provenance());
    }

    private static RiskLine closed(RiskLine r, Ending ending) {
        return new RiskLine(
                r.id(),
                r.title(),
                r.scores(),
                r.owner(),
                r.response(),
                Optional.of(Ending.newest(r.closed(), ending)),
                r.provenance());
    }

    private static Entries<ConfidenceLine> confidences(
            Entries<ConfidenceLine> lines, OversightEvent event, EntryProvenance at) {
        return event instanceof DeliveryConfidenceAsserted e
                ? ListChanges.with(lines, new ConfidenceLine(e.scale(), e.rating(), e.rationale(), e.assertedBy(), at))
                : lines;
    }

    private static Entries<GateLine> gates(Entries<GateLine> lines, OversightEvent event, EntryProvenance at) {
        return switch (event) {
            case GateConvened e ->
                ListChanges.with(lines, new GateLine(e.gate(), e.title(), e.planned(), Optional.empty(), at));
            case GateDecided e -> ListChanges.change(lines, g -> g.id().equals(e.gate()), g -> decided(g, e, at));
            case RiskRaised _,
                    RiskRescored _,
                    RiskClosed _,
                    DeliveryConfidenceAsserted _,
                    HappeningRecorded _,
                    FindingRecorded _ -> lines;
        };
    }

    private static GateLine decided(GateLine g, GateDecided e, EntryProvenance at) {
        return new GateLine(
                g.id(),
                g.title(),
                g.planned(),
                Optional.of(new Decided(e.decision(), e.conditions(), e.decidedBy(), at)),
                g.provenance());
    }

    private static Entries<HappeningLine> happenings(
            Entries<HappeningLine> lines, OversightEvent event, EntryProvenance at) {
        return event instanceof HappeningRecorded e
                ? ListChanges.with(lines, new HappeningLine(e.text(), e.quantity(), e.unit(), at))
                : lines;
    }

    private static Entries<FindingLine> findings(Entries<FindingLine> lines, OversightEvent event, EntryProvenance at) {
        return event instanceof FindingRecorded e
                ? ListChanges.with(lines, new FindingLine(e.text(), e.concludedBy(), e.quantity(), e.unit(), at))
                : lines;
    }
}
