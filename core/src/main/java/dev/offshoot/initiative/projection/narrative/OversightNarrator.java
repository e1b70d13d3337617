package dev.offshoot.initiative.projection.narrative;

import static dev.offshoot.command.form.value.ConstantWords.inside;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.projection.Titles;
import dev.offshoot.provenance.OnBehalfOf;
import dev.offshoot.quantity.Quantity;
import java.util.Optional;

/** Risks, delivery confidence, gates, happenings and findings in plain words. */
final class OversightNarrator {

    private OversightNarrator() {}

    static String tell(OversightEvent event, Titles names) {
        return switch (event) {
            case RiskRaised e -> "risk “%s” raised, scored %s".formatted(e.title(), score(e.score()));
            case RiskRescored e ->
                "risk “%s” rescored from %s to %s%s"
                        .formatted(
                                e.title(), score(e.from()), score(e.to()), InitiativeNarrator.after(": ", e.reason()));
            case RiskClosed e -> "risk “%s” closed: %s".formatted(e.title(), e.reason());
            case DeliveryConfidenceAsserted e ->
                "delivery confidence asserted as %s (%s) by %s: %s"
                        .formatted(
                                inside(e.rating()),
                                e.scale() == ConfidenceScale.RAG_3 ? "of three points" : "of five points",
                                names.person(e.assertedBy()),
                                e.rationale());
            case GateConvened e ->
                "gate review “%s” convened%s"
                        .formatted(
                                e.title(),
                                InitiativeNarrator.after(
                                        ", planned for ", e.planned().map(PartialDate::words)));
            case GateDecided e ->
                "gate review “%s” decided by %s: %s%s"
                        .formatted(
                                e.title(),
                                names.person(e.decidedBy()),
                                inside(e.decision()),
                                e.conditions().isEmpty() ? "" : " " + String.join("; ", e.conditions()));
            case HappeningRecorded e -> "%s%s".formatted(e.text(), number(e.quantity(), e.unit()));
            case FindingRecorded e ->
                "finding%s: %s%s"
                        .formatted(
                                InitiativeNarrator.after(" by ", e.concludedBy().map(names::person)),
                                e.text(),
                                number(e.quantity(), e.unit()));
        };
    }

    private static String score(RiskScore score) {
        var parts = "likelihood %s, consequence %s".formatted(stated(score.likelihood()), stated(score.consequence()));
        return score.product().map(p -> "%s (%s)".formatted(p, parts)).orElse(parts);
    }

    private static String number(Optional<Quantity> quantity, Optional<String> unit) {
        return quantity.map(q -> " (" + q.in(unit.orElse("")) + ")").orElse("");
    }

    private static String stated(Optional<Integer> value) {
        return value.map(String::valueOf).orElse(OnBehalfOf.NOT_STATED);
    }
}
