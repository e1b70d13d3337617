package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.ODDS;
import static dev.offshoot.initiative.Histories.SITES;
import static dev.offshoot.initiative.Histories.commissioning;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.domain.command.CharterCommand.*;
import dev.offshoot.initiative.domain.command.EnablerCommand.*;
import dev.offshoot.initiative.domain.command.FrameworkOffer;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.*;
import dev.offshoot.initiative.domain.command.OversightCommand.*;
import dev.offshoot.initiative.domain.command.RequiredRating;
import dev.offshoot.initiative.domain.command.SpreadCommand.*;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Commands at random, about few things, so that they meet. */
final class SomeCommands {

    private SomeCommands() {}

    static InitiativeCommand charter() {
        return new CharterInitiative(
                HARBOUR,
                "Harbour",
                "Falls pathway",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static InitiativeCommand any(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> enabler(random);
            case 1 -> spread(random);
            default -> milestone(random);
        };
    }

    private static PartialDate date(Random random) {
        return PartialDate.parse(
                String.format(Locale.ROOT, "%d-%02d", 2020 + random.nextInt(4), 1 + random.nextInt(3)));
    }

    private static InitiativeCommand milestone(Random random) {
        var id = random.nextBoolean() ? LAUNCH : SITES;
        var cause = Cause.values()[random.nextInt(Cause.values().length)];
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> propose(random, id);
            case 3, 4, 5 -> new BaselineMilestone(HARBOUR, id, date(random));
            case 6, 7, 8 -> new ReforecastMilestone(HARBOUR, id, date(random), cause, "because");
            case 9 -> new RequestRebaseline(HARBOUR, id, date(random), cause, "because", Optional.empty());
            case 10 -> new ApproveRebaseline(HARBOUR, id, Optional.empty());
            case 11 -> new RejectRebaseline(HARBOUR, id, "no case", Optional.of("Di"));
            case 12 ->
                new RecordAgreedRebaseline(
                        HARBOUR, id, date(random), cause, "because", Optional.of("Cy"), Optional.empty());
            case 13 -> achieve(random, id);
            case 14 -> new ReverseAchievement(HARBOUR, id, "not met");
            default -> new CancelMilestone(HARBOUR, id, "no need");
        };
    }

    private static ProposeMilestone propose(Random random, MilestoneId id) {
        return new ProposeMilestone(
                HARBOUR,
                id,
                "Title " + random.nextInt(3),
                Optional.empty(),
                Optional.of(date(random)),
                random.nextInt(4) == 0 ? List.of(new RequiredRating(COMMISSIONING, "established")) : List.of(),
                random.nextInt(4) == 0 ? List.of(id.equals(LAUNCH) ? SITES : LAUNCH) : List.of());
    }

    private static AchieveMilestone achieve(Random random, MilestoneId id) {
        var waiver = random.nextBoolean() ? Optional.of(new Waiver("Bo", "seen")) : Optional.<Waiver>empty();
        return new AchieveMilestone(
                HARBOUR, id, PartialDate.parse("2020-0" + (1 + random.nextInt(3))), List.of(AUDIT), waiver);
    }

    private static InitiativeCommand enabler(Random random) {
        var rating = List.of("developing", "established", "mixed").get(random.nextInt(3));
        var staff = new BarrierId("staff");
        return switch (random.nextInt(10)) {
            case 0, 1 ->
                new AdoptFramework(
                        HARBOUR,
                        ODDS,
                        Optional.of(new FrameworkOffer("Against the Odds", List.of(commissioning()), false)));
            case 2, 3, 4 ->
                new AssessEnabler(
                        HARBOUR, COMMISSIONING, rating, "seen", Optional.of("Cy"), Perspective.ADOPTER, List.of());
            case 5 ->
                new RecordDissent(
                        HARBOUR, COMMISSIONING, rating, "no", Optional.empty(), Perspective.COMMISSIONER, List.of());
            case 6 -> new WithdrawAssessment(HARBOUR, COMMISSIONING, 1 + random.nextInt(2), "wrong site");
            case 7 ->
                new AttachEvidence(
                        HARBOUR,
                        AUDIT,
                        "Audit",
                        EvidenceKind.DOCUMENT,
                        EvidenceStrength.WEAK,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case 8 -> new RaiseBarrier(HARBOUR, staff, "Staff", Optional.empty(), Optional.empty());
            default -> new ResolveBarrier(HARBOUR, staff, "two posts");
        };
    }

    private static InitiativeCommand spread(Random random) {
        var vehicle = random.nextBoolean() ? "Team" : "Trust";
        var risk = new RiskId("staff");
        var score = RiskScore.of(1 + random.nextInt(5), 3);
        return switch (random.nextInt(22)) {
            case 0, 1 -> new AppointVehicle(HARBOUR, vehicle, Optional.empty());
            case 2 -> new TransferVehicle(HARBOUR, Optional.empty(), vehicle, Optional.empty());
            case 3 -> new WindUpVehicle(HARBOUR, Optional.of(vehicle), "done");
            case 4 -> new AddRoute(HARBOUR, ScalingRoute.GROWTH);
            case 5 -> lever();
            case 6 -> new EndLever(HARBOUR, new LeverId("letter"), "over");
            case 7 -> new GiveEndorsement(HARBOUR, "College", Optional.empty());
            case 8 -> new RaiseRisk(HARBOUR, risk, "Staff", score, Optional.empty(), Optional.empty());
            case 9, 10 -> new RescoreRisk(HARBOUR, risk, score, Optional.empty());
            case 11 -> new CloseRisk(HARBOUR, risk, "hired");
            case 12 ->
                new AssertDeliveryConfidence(
                        HARBOUR,
                        ConfidenceScale.RAG_3,
                        ConfidenceScale.RAG_3.ratings().get(random.nextInt(3)),
                        "steady",
                        Optional.of("Cy"));
            case 13 -> new ConveneGate(HARBOUR, new GateId("one"), "One", Optional.empty());
            case 14 -> new DecideGate(HARBOUR, new GateId("one"), GateDecision.HOLD, List.of(), Optional.empty());
            case 15 -> new PauseInitiative(HARBOUR, "winter");
            case 16 -> new ResumeInitiative(HARBOUR, Optional.empty());
            case 17 -> new PublishCoreComponents(HARBOUR, List.of("part " + random.nextInt(2)), List.of());
            case 18 ->
                new SetTargetPopulation(
                        HARBOUR, 1 + random.nextInt(99), "wards", PartialDate.parse("2019"), Optional.empty());
            case 19 ->
                new RecordFinding(
                        HARBOUR, "finding " + random.nextInt(3), Optional.empty(), Optional.empty(), Optional.empty());
            case 20 ->
                new SetAdoptionDefinition(
                        HARBOUR, "rule " + random.nextInt(3), Optional.empty(), PartialDate.parse("2019"));
            default ->
                random.nextInt(3) == 0
                        ? new CloseInitiative(HARBOUR, "done")
                        : new RecordHappening(HARBOUR, "chosen", Optional.empty(), Optional.empty());
        };
    }

    private static ApplyLever lever() {
        return new ApplyLever(
                HARBOUR,
                new LeverId("letter"),
                "Letter",
                Optional.empty(),
                LeverKind.POLICY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
