package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.audit;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.proposed;

import dev.offshoot.command.StreamRejection.SaidOtherwise;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.CharterCommand.PauseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.PublishCoreComponents;
import dev.offshoot.initiative.domain.command.EnablerCommand.ResolveBarrier;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.CancelMilestone;
import dev.offshoot.initiative.domain.command.OversightCommand.DecideGate;
import dev.offshoot.initiative.domain.command.SpreadCommand.AppointVehicle;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.provenance.SourceConfidence;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is recorded already is welcome again to the letter; said otherwise it is refused, never dropped. */
final class SaidOtherwiseTest {

    private static final PartialDate THEN = PartialDate.parse("2019");

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given after(
            Event... events) {
        var given = initiative.givenNothing().and("2015", chartered());
        for (var event : events) {
            given = given.and("2019", event);
        }
        return given;
    }

    private void otherwise(String field, InitiativeCommand same, InitiativeCommand other, Event... events) {
        after(events).when(same, "2019").thenNothing();
        after(events).when(other, "2019").thenRefused(new SaidOtherwise(THEN, List.of(field)));
    }

    @Test
    void the_kind_of_a_vehicle() {
        otherwise(
                "kind",
                new AppointVehicle(HARBOUR, "Team", Optional.of("trust")),
                new AppointVehicle(HARBOUR, "Team", Optional.of("charity")),
                new VehicleAppointed("Team", Optional.of("trust")));
    }

    @Test
    void the_reason_of_a_pause_or_a_cancellation() {
        otherwise(
                "reason",
                new PauseInitiative(HARBOUR, "winter"),
                new PauseInitiative(HARBOUR, "money"),
                new InitiativePaused("winter"));
        otherwise(
                "reason",
                new CancelMilestone(HARBOUR, LAUNCH, "moot"),
                new CancelMilestone(HARBOUR, LAUNCH, "money"),
                proposed(),
                new MilestoneCancelled(LAUNCH, "Launch", "moot"));
    }

    @Test
    void how_a_barrier_was_resolved() {
        var beds = new BarrierId("beds");
        otherwise(
                "how",
                new ResolveBarrier(HARBOUR, beds, "more"),
                new ResolveBarrier(HARBOUR, beds, "fewer"),
                new BarrierRaised(beds, "Beds", Optional.empty(), Optional.empty()),
                new BarrierResolved(beds, "Beds", "more"));
    }

    @Test
    void who_decided_at_a_gate() {
        var one = new GateId("one");
        otherwise(
                "decidedBy",
                new DecideGate(HARBOUR, one, GateDecision.HOLD, List.of(), Optional.of("Cy")),
                new DecideGate(HARBOUR, one, GateDecision.HOLD, List.of(), Optional.of("Di")),
                new GateConvened(one, "One", Optional.empty()),
                new GateDecided(one, "One", GateDecision.HOLD, List.of(), "Cy"));
    }

    @Test
    void by_what_evidence_a_milestone_was_achieved() {
        var achieved = new MilestoneAchieved(
                LAUNCH, "Launch", Optional.of(THEN), THEN, List.of(AUDIT), Optional.empty(), List.of());
        var events = new Event[] {audit(), proposed(), baselined("2019"), achieved};
        after(events).when(achieve(AUDIT), "2019").thenNothing();
        after(events).when(achieve(new EvidenceId("nowhere")), "2019").thenRefused(new SaidOtherwise(THEN, List.of()));
    }

    @Test
    void who_waived_what_a_milestone_required_and_why() {
        var waiver = Optional.of(new Waiver("Cy", "enough seen"));
        var achieved =
                new MilestoneAchieved(LAUNCH, "Launch", Optional.of(THEN), THEN, List.of(AUDIT), waiver, List.of());
        after(audit(), proposed(), baselined("2019"), achieved)
                .when(achieve(AUDIT), "2019")
                .thenRefused(new SaidOtherwise(THEN, List.of("waivedBy", "waiverReason")));
    }

    private static AchieveMilestone achieve(EvidenceId evidence) {
        return new AchieveMilestone(HARBOUR, LAUNCH, THEN, List.of(evidence), Optional.empty());
    }

    @Test
    void what_is_said_beside_it() {
        beside(
                "note",
                new Provenance(
                        Optional.empty(), Optional.of("late"), SourceConfidence.NOT_STATED, Optional.empty(), false));
        beside(
                "confidence",
                new Provenance(Optional.empty(), Optional.empty(), SourceConfidence.VERIFIED, Optional.empty(), false));
        beside(
                "precision",
                new Provenance(
                        Optional.empty(), Optional.empty(), SourceConfidence.NOT_STATED, Optional.of("a year"), false));
        after(new CoreComponentsPublished(1, List.of("audit"), List.of()))
                .when(
                        new PublishCoreComponents(HARBOUR, List.of("audit"), List.of()),
                        EventMetadata.of(THEN, "ada")
                                .with(new Provenance(
                                        Optional.empty(),
                                        Optional.of("late"),
                                        SourceConfidence.VERIFIED,
                                        Optional.empty(),
                                        false)))
                .thenRefused(new SaidOtherwise(THEN, List.of("note", "confidence")));
        beside("knownSince", EventMetadata.of(THEN, "ada").knownSince(new KnownSince(LocalDate.of(2020, 1, 1), "x")));
    }

    private void beside(String field, Provenance provenance) {
        beside(field, EventMetadata.of(THEN, "ada").with(provenance));
    }

    private void beside(String field, EventMetadata metadata) {
        after(new CoreComponentsPublished(1, List.of("audit"), List.of()))
                .when(new PublishCoreComponents(HARBOUR, List.of("audit"), List.of()), metadata)
                .thenRefused(new SaidOtherwise(THEN, List.of(field)));
    }
}
