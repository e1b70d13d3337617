package dev.offshoot.initiative.projection;

import static dev.offshoot.command.form.value.ConstantWords.inside;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;
import dev.offshoot.provenance.OnBehalfOf;
import dev.offshoot.quantity.Digits;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.Optional;

/** An initiative's events in plain words. */
public final class InitiativeNarrator implements EventNarrator<InitiativeEvent> {

    @Override
    public String tell(InitiativeEvent event, Titles names) {
        return switch (event) {
            case CharterEvent e -> charter(e, names);
            case SpreadEvent e -> spread(e);
            case EnablerEvent e -> EnablerNarrator.tell(e, names);
            case MilestoneEvent e -> MilestoneNarrator.tell(e, names);
            case OversightEvent e -> oversight(e, names);
        };
    }

    @Override
    public InitiativeEvent workedOut(
            RecordedEvent<? extends InitiativeEvent> event, List<RecordedEvent<? extends InitiativeEvent>> counting) {
        return EventsAsOf.of(event, counting);
    }

    private static String charter(CharterEvent event, Titles names) {
        return switch (event) {
            case InitiativeChartered e ->
                "initiative “%s” chartered to scale %s%s%s"
                        .formatted(
                                e.title(),
                                e.innovation(),
                                after(" by ", e.targetDate().map(PartialDate::words)),
                                after(", in programme ", e.programme().map(key -> names.of("programme", key))));
            case CoreComponentsPublished e ->
                "core components published, version %s: %s%s"
                        .formatted(
                                e.version(),
                                String.join("; ", e.core()),
                                e.adaptable().isEmpty()
                                        ? ""
                                        : " (adaptable: " + String.join("; ", e.adaptable()) + ")");
            case AdoptionDefinitionSet e ->
                "adoption definition set, version %s, from %s: %s%s"
                        .formatted(
                                e.version(),
                                e.from().words(),
                                e.rule(),
                                after("; sustained when ", e.sustainmentTest()));
            case TargetPopulationSet e ->
                "target population set to %s %s as of %s"
                        .formatted(Digits.words(e.sites()), e.unit(), e.asOf().words());
            case InitiativePaused e -> "initiative paused: %s".formatted(e.reason());
            case InitiativeResumed e -> "initiative resumed%s".formatted(after(": ", e.reason()));
            case InitiativeClosed e -> "initiative closed: %s".formatted(e.reason());
        };
    }

    private static String spread(SpreadEvent event) {
        return switch (event) {
            case VehicleAppointed e -> "%s appointed as scaling vehicle%s".formatted(e.vehicle(), in(e.kind()));
            case VehicleTransferred e ->
                "scaling vehicle transferred from %s to %s%s".formatted(e.from(), e.to(), after(": ", e.reason()));
            case VehicleWoundUp e -> "scaling vehicle %s wound up: %s".formatted(e.vehicle(), e.reason());
            case RouteAdded e -> "scaling route added: %s".formatted(inside(e.route()));
            case LeverApplied e ->
                "%s lever “%s” applied%s%s%s%s"
                        .formatted(
                                inside(e.kind()),
                                e.title(),
                                after(" by ", e.issuer()),
                                after(", starts ", e.starts().map(PartialDate::words)),
                                after(", ends ", e.ends().map(PartialDate::words)),
                                e.sitesReached()
                                        .map(q -> ", reaching " + q.in("sites"))
                                        .orElse(""));
            case LeverEnded e -> "lever “%s” ended: %s".formatted(e.title(), e.reason());
            case EndorsementGiven e -> "endorsed by %s%s".formatted(e.body(), in(e.form()));
        };
    }

    private static String oversight(OversightEvent event, Titles names) {
        return switch (event) {
            case RiskRaised e -> "risk “%s” raised, scored %s".formatted(e.title(), score(e.score()));
            case RiskRescored e ->
                "risk “%s” rescored from %s to %s%s"
                        .formatted(e.title(), score(e.from()), score(e.to()), after(": ", e.reason()));
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
                                e.title(), after(", planned for ", e.planned().map(PartialDate::words)));
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
                                after(" by ", e.concludedBy().map(names::person)),
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

    /** What comes after a word, with the word; nothing where there is nothing to say. */
    static String after(String word, Optional<String> said) {
        return said.map(word::concat).orElse("");
    }

    private static String in(Optional<String> said) {
        return said.map(text -> " (" + text + ")").orElse("");
    }
}
