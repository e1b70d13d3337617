package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.ESTABLISHED;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.MIXED;
import static dev.offshoot.initiative.Histories.achieved;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.audit;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.demanding;
import static dev.offshoot.initiative.Histories.rebaselined;
import static dev.offshoot.initiative.Histories.reforecast;
import static dev.offshoot.initiative.Histories.requested;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/** Histories that between them tell every event there is. */
final class Plays {

    private static final List<InitiativeEvent> CHARTER = List.of(
            chartered(),
            new CoreComponentsPublished(1, List.of("huddle"), List.of("hour")),
            new AdoptionDefinitionSet(1, "weekly", Optional.of("a year"), PartialDate.parse("2024")),
            new TargetPopulationSet(61, "practices", PartialDate.parse("2024-04"), Optional.of("ODS")),
            new InitiativePaused("winter"),
            new InitiativeResumed(Optional.empty()),
            new InitiativeClosed("done"));

    private static final List<InitiativeEvent> SPREAD = List.of(
            chartered(),
            new VehicleAppointed("Team", Optional.of("NHS team")),
            new VehicleTransferred("Team", "Trust", Optional.empty()),
            new VehicleWoundUp("Trust", "closes"),
            new RouteAdded(ScalingRoute.LICENCE_OR_AFFILIATION),
            new LeverApplied(
                    new LeverId("letter"),
                    "Letter",
                    Optional.of("NHS Improvement"),
                    LeverKind.POLICY,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Quantity.parse("about 120"))),
            new LeverEnded(new LeverId("letter"), "Letter", "withdrawn"),
            new EndorsementGiven("College", Optional.empty()));

    private static final List<InitiativeEvent> ENABLERS = List.of(
            chartered(),
            adopted(),
            audit(),
            assessed(1, DEVELOPING, ""),
            new DissentRecorded(
                    COMMISSIONING,
                    "Commissioning",
                    1,
                    "Developing",
                    MIXED,
                    "not here",
                    "Cy",
                    Perspective.PEOPLE_WITH_LIVED_EXPERIENCE,
                    List.of()),
            assessed(2, ESTABLISHED, "Developing"),
            new AssessmentWithdrawn(
                    COMMISSIONING, "Commissioning", 2, "Established", Optional.of("Developing"), "wrong site"),
            new BarrierRaised(new BarrierId("staff"), "Staff", Optional.empty(), Optional.of(COMMISSIONING)),
            new BarrierResolved(new BarrierId("staff"), "Staff", "two posts"));

    private static final List<InitiativeEvent> MILESTONES = List.of(
            chartered(),
            demanding(),
            baselined("2025-09-30"),
            reforecast("2025-09-30", "2025-11"),
            requested("2025-09-30", "2025-12", "Cy"),
            new RebaselineRejected(LAUNCH, "Launch", PartialDate.parse("2025-12"), "no case", "Bo"),
            requested("2025-09-30", "2025-11", "Cy"),
            rebaselined("2025-09-30", "2025-11", "Cy", "Bo"),
            achieved(LAUNCH, "Launch", "2025-11-01"),
            new AchievementReversed(LAUNCH, "Launch", PartialDate.parse("2025-11-01"), "not met"),
            new MilestoneCancelled(LAUNCH, "Launch", "not needed"));

    private static final List<InitiativeEvent> OVERSIGHT = List.of(
            chartered(),
            new RiskRaised(new RiskId("staff"), "Staff", RiskScore.of(3, 4), Optional.of("Cy"), Optional.empty()),
            new RiskRescored(
                    new RiskId("staff"), "Staff", RiskScore.of(3, 4), RiskScore.of(2, 4), Optional.of("hired one")),
            new RiskClosed(new RiskId("staff"), "Staff", "hired"),
            new DeliveryConfidenceAsserted(ConfidenceScale.RAG_5, ConfidenceRating.AMBER_GREEN, "steady", "Bo"),
            new GateConvened(new GateId("one"), "One", Optional.empty()),
            new GateDecided(
                    new GateId("one"), "One", GateDecision.PROCEED_IF, List.of("a commissioner signs"), "Board"),
            new HappeningRecorded("chosen", Optional.of(Quantity.parse("15")), Optional.of("networks")),
            new FindingRecorded(
                    "it works", Optional.empty(), Optional.of(Quantity.parse("about 40")), Optional.of("%")));

    static final List<List<InitiativeEvent>> ALL = List.of(CHARTER, SPREAD, ENABLERS, MILESTONES, OVERSIGHT);

    private Plays() {}
}
