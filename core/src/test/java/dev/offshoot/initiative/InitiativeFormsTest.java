package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.ODDS;
import static dev.offshoot.initiative.Histories.SITES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.Command;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Typed;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.CloseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.PauseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.PublishCoreComponents;
import dev.offshoot.initiative.domain.command.CharterCommand.ResumeInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.domain.command.CharterCommand.SetTargetPopulation;
import dev.offshoot.initiative.domain.command.EnablerCommand.AdoptFramework;
import dev.offshoot.initiative.domain.command.EnablerCommand.AssessEnabler;
import dev.offshoot.initiative.domain.command.EnablerCommand.AttachEvidence;
import dev.offshoot.initiative.domain.command.EnablerCommand.RaiseBarrier;
import dev.offshoot.initiative.domain.command.EnablerCommand.RecordDissent;
import dev.offshoot.initiative.domain.command.EnablerCommand.ResolveBarrier;
import dev.offshoot.initiative.domain.command.EnablerCommand.WithdrawAssessment;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ApproveRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.CancelMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RecordAgreedRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RejectRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RequestRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReverseAchievement;
import dev.offshoot.initiative.domain.command.OversightCommand.AssertDeliveryConfidence;
import dev.offshoot.initiative.domain.command.OversightCommand.CloseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.ConveneGate;
import dev.offshoot.initiative.domain.command.OversightCommand.DecideGate;
import dev.offshoot.initiative.domain.command.OversightCommand.RaiseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordFinding;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordHappening;
import dev.offshoot.initiative.domain.command.OversightCommand.RescoreRisk;
import dev.offshoot.initiative.domain.command.RequiredRating;
import dev.offshoot.initiative.domain.command.SpreadCommand.AddRoute;
import dev.offshoot.initiative.domain.command.SpreadCommand.ApplyLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.AppointVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.EndLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.GiveEndorsement;
import dev.offshoot.initiative.domain.command.SpreadCommand.TransferVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.WindUpVehicle;
import dev.offshoot.initiative.event.InnovationKind;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.initiative.port.in.InitiativeForms;
import dev.offshoot.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How what is typed becomes what is asked of an initiative. */
class InitiativeFormsTest {

    private final Typed typed = new Typed(InitiativeForms.ALL);

    private Command ask(String action, String... answers) {
        return typed.command(action, in(answers));
    }

    private List<String> flaws(String action, String... answers) {
        return typed.flawed(action, in(answers));
    }

    private static String[] in(String... answers) {
        return Stream.concat(Stream.of("initiative", "harbour"), Stream.of(answers))
                .toArray(String[]::new);
    }

    private static PartialDate on(String date) {
        return PartialDate.parse(date);
    }

    @Test
    void every_command_has_one_action() {
        assertThat(InitiativeForms.ALL).hasSize(39);
        assertThat(InitiativeForms.ALL).extracting(CommandForm::name).doesNotHaveDuplicates();
        assertThat(InitiativeForms.ALL)
                .extracting(CommandForm::name)
                .containsExactlyInAnyOrderElementsOf(leaves(InitiativeCommand.class)
                        .map(ConstantWords::kebab)
                        .toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(InitiativeFormsTest::leaves)
                : Stream.of(type);
    }

    @Test
    void the_charter() {
        assertThat(typed.command("charter-initiative", "title", "Harbour", "innovation", "Falls pathway"))
                .isEqualTo(new CharterInitiative(
                        HARBOUR,
                        "Harbour",
                        "Falls pathway",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(ask(
                        "charter-initiative",
                        "title",
                        "Harbour",
                        "innovation",
                        "Falls",
                        "kind",
                        "model of care",
                        "programme",
                        "spread",
                        "targetDate",
                        "2027"))
                .isEqualTo(new CharterInitiative(
                        HARBOUR,
                        "Harbour",
                        "Falls",
                        Optional.of(InnovationKind.MODEL_OF_CARE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("spread"),
                        Optional.of(on("2027"))));
        assertThat(flaws("charter-initiative", "title", "Harbour")).containsExactly("innovation");
    }

    @Test
    void an_achievement_has_one_date() {
        assertThat(typed.asked(
                                "achieve-milestone",
                                in(
                                        "milestone",
                                        "launch",
                                        "actual",
                                        "2019-05",
                                        "waivedBy",
                                        "Bo",
                                        "waiverReason",
                                        "seen"))
                        .occurred())
                .isEqualTo(on("2019-05"));
        assertThat(flaws("achieve-milestone", "milestone", "launch", "actual", "2019-05", "occurred", "2020"))
                .containsExactly("occurred");
        assertThat(typed.asked(
                                "achieve-milestone",
                                in("milestone", "launch", "actual", "2019-05", "occurred", "2019-05"))
                        .occurred())
                .isEqualTo(on("2019-05"));
    }

    @Test
    void definitions() {
        assertThat(ask("publish-core-components", "core", "huddle\nlist", "adaptable", "hour"))
                .isEqualTo(new PublishCoreComponents(HARBOUR, List.of("huddle", "list"), List.of("hour")));
        assertThat(ask("set-adoption-definition", "rule", "weekly", "from", "2024-04"))
                .isEqualTo(new SetAdoptionDefinition(HARBOUR, "weekly", Optional.empty(), on("2024-04")));
        var population = typed.asked(
                "set-target-population", in("sites", "61", "unit", "wards", "asOf", "2024-04", "source", "ODS"));
        assertThat(population.command())
                .isEqualTo(new SetTargetPopulation(HARBOUR, 61, "wards", on("2024-04"), Optional.of("ODS")));
        assertThat(population.occurred()).isEqualTo(on("2024-04"));
        assertThat(population.metadata().provenance().source()).contains("ODS");
        assertThat(flaws("set-target-population", "sites", "many", "unit", "wards", "asOf", "2024"))
                .containsExactly("sites");
    }

    @Test
    void the_pace() {
        assertThat(ask("pause-initiative", "reason", "winter")).isEqualTo(new PauseInitiative(HARBOUR, "winter"));
        assertThat(ask("resume-initiative")).isEqualTo(new ResumeInitiative(HARBOUR, Optional.empty()));
        assertThat(ask("close-initiative", "reason", "done")).isEqualTo(new CloseInitiative(HARBOUR, "done"));
        assertThat(flaws("pause-initiative")).containsExactly("reason");
    }

    @Test
    void the_means() {
        assertThat(ask("appoint-vehicle", "vehicle", "Team"))
                .isEqualTo(new AppointVehicle(HARBOUR, "Team", Optional.empty()));
        assertThat(ask("transfer-vehicle", "from", "Team", "to", "Trust"))
                .isEqualTo(new TransferVehicle(HARBOUR, Optional.of("Team"), "Trust", Optional.empty()));
        assertThat(ask("wind-up-vehicle", "reason", "done"))
                .isEqualTo(new WindUpVehicle(HARBOUR, Optional.empty(), "done"));
        assertThat(ask("add-route", "route", "whole-area")).isEqualTo(new AddRoute(HARBOUR, ScalingRoute.WHOLE_AREA));
        assertThat(ask("apply-lever", "title", "The Letter", "kind", "policy", "sitesReached", "about 120"))
                .isEqualTo(new ApplyLever(
                        HARBOUR,
                        new LeverId("the-letter"),
                        "The Letter",
                        Optional.empty(),
                        LeverKind.POLICY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Quantity.parse("about 120"))));
        assertThat(ask("end-lever", "lever", "the-letter", "reason", "withdrawn"))
                .isEqualTo(new EndLever(HARBOUR, new LeverId("the-letter"), "withdrawn"));
        assertThat(ask("give-endorsement", "body", "College", "form", "letter"))
                .isEqualTo(new GiveEndorsement(HARBOUR, "College", Optional.of("letter")));
        assertThat(flaws("add-route", "route", "teleport")).containsExactly("route");
    }

    @Test
    void enablers() {
        assertThat(ask("adopt-framework", "framework", ODDS))
                .isEqualTo(new AdoptFramework(HARBOUR, ODDS, Optional.empty()));
        assertThat(ask(
                        "assess-enabler",
                        "enabler",
                        COMMISSIONING.value(),
                        "rating",
                        "established",
                        "rationale",
                        "because",
                        "perspective",
                        "people with lived experience",
                        "evidence",
                        "audit\nreport"))
                .isEqualTo(new AssessEnabler(
                        HARBOUR,
                        COMMISSIONING,
                        "established",
                        "because",
                        Optional.empty(),
                        Perspective.PEOPLE_WITH_LIVED_EXPERIENCE,
                        List.of(AUDIT, new EvidenceId("report"))));
        assertThat(ask(
                        "record-dissent",
                        "enabler",
                        COMMISSIONING.value(),
                        "rating",
                        "developing",
                        "rationale",
                        "not here",
                        "perspective",
                        "adopter"))
                .isEqualTo(new RecordDissent(
                        HARBOUR,
                        COMMISSIONING,
                        "developing",
                        "not here",
                        Optional.empty(),
                        Perspective.ADOPTER,
                        List.of()));
        assertThat(ask("withdraw-assessment", "enabler", COMMISSIONING.value(), "assessment", "2", "reason", "wrong"))
                .isEqualTo(new WithdrawAssessment(HARBOUR, COMMISSIONING, 2, "wrong"));
        assertThat(flaws("assess-enabler", "enabler", COMMISSIONING.value()))
                .containsExactlyInAnyOrder("rating", "rationale", "perspective");
    }

    @Test
    void evidence_and_barriers() {
        var attached = typed.asked(
                "attach-evidence",
                in("title", "Audit", "kind", "routine-data", "source", "audit.pdf", "reviewBy", "2027"));
        assertThat(attached.command())
                .isEqualTo(new AttachEvidence(
                        HARBOUR,
                        AUDIT,
                        "Audit",
                        EvidenceKind.ROUTINE_DATA,
                        EvidenceStrength.NOT_STATED,
                        Optional.of("audit.pdf"),
                        Optional.of(on("2027")),
                        Optional.empty()));
        assertThat(ask("raise-barrier", "title", "Staff", "barrier", "posts", "enabler", COMMISSIONING.value()))
                .isEqualTo(new RaiseBarrier(
                        HARBOUR, new BarrierId("posts"), "Staff", Optional.empty(), Optional.of(COMMISSIONING)));
        assertThat(ask("resolve-barrier", "barrier", "posts", "how", "hired"))
                .isEqualTo(new ResolveBarrier(HARBOUR, new BarrierId("posts"), "hired"));
        assertThat(flaws("attach-evidence", "title", "!!", "kind", "document")).containsExactly("title");
    }

    @Test
    void a_proposal() {
        assertThat(ask(
                        "propose-milestone",
                        "title",
                        "Launch",
                        "planned",
                        "2026-09",
                        "requires",
                        COMMISSIONING.value() + " >= established\n" + ODDS + "~funding≥In place",
                        "requiresMilestones",
                        "twenty-sites"))
                .isEqualTo(new ProposeMilestone(
                        HARBOUR,
                        LAUNCH,
                        "Launch",
                        Optional.empty(),
                        Optional.of(on("2026-09")),
                        List.of(
                                new RequiredRating(COMMISSIONING, "established"),
                                new RequiredRating(EnablerId.of(ODDS, "funding"), "in-place")),
                        List.of(SITES)));
        assertThat(flaws("propose-milestone", "title", "Launch", "requires", "commissioning"))
                .containsExactly("requires");
        assertThat(flaws("propose-milestone", "title", "Launch", "requires", "a >= !"))
                .containsExactly("requires");
    }

    @Test
    void the_dates_of_a_milestone() {
        assertThat(ask("baseline-milestone", "milestone", "launch", "date", "2026-09-30"))
                .isEqualTo(new BaselineMilestone(HARBOUR, LAUNCH, on("2026-09-30")));
        assertThat(ask(
                        "reforecast-milestone",
                        "milestone",
                        "launch",
                        "forecast",
                        "2026-11",
                        "cause",
                        "enabler",
                        "reason",
                        "late"))
                .isEqualTo(new ReforecastMilestone(HARBOUR, LAUNCH, on("2026-11"), Cause.ENABLER, "late"));
        assertThat(flaws("reforecast-milestone", "milestone", "launch", "forecast", "soon"))
                .containsExactlyInAnyOrder("forecast", "cause", "reason");
        assertThat(ask(
                        "request-rebaseline",
                        "milestone",
                        "launch",
                        "date",
                        "2026-12",
                        "cause",
                        "scope",
                        "reason",
                        "more"))
                .isEqualTo(
                        new RequestRebaseline(HARBOUR, LAUNCH, on("2026-12"), Cause.SCOPE, "more", Optional.empty()));
        assertThat(ask("approve-rebaseline", "milestone", "launch"))
                .isEqualTo(new ApproveRebaseline(HARBOUR, LAUNCH, Optional.empty()));
        assertThat(ask("reject-rebaseline", "milestone", "launch", "reason", "no", "rejectedBy", "Bo"))
                .isEqualTo(new RejectRebaseline(HARBOUR, LAUNCH, "no", Optional.of("Bo")));
        assertThat(ask(
                        "record-agreed-rebaseline",
                        "milestone",
                        "launch",
                        "date",
                        "2026-12",
                        "cause",
                        "external",
                        "reason",
                        "funder agreed",
                        "askedBy",
                        "Cy",
                        "approvedBy",
                        "Bo"))
                .isEqualTo(new RecordAgreedRebaseline(
                        HARBOUR,
                        LAUNCH,
                        on("2026-12"),
                        Cause.EXTERNAL,
                        "funder agreed",
                        Optional.of("Cy"),
                        Optional.of("Bo")));
    }

    @Test
    void the_end_of_a_milestone() {
        var achieved =
                typed.asked("achieve-milestone", in("milestone", "launch", "actual", "2025-11", "evidence", "audit"));
        assertThat(achieved.command())
                .isEqualTo(new AchieveMilestone(HARBOUR, LAUNCH, on("2025-11"), List.of(AUDIT), Optional.empty()));
        assertThat(achieved.occurred()).isEqualTo(on("2025-11"));
        assertThat(ask(
                        "achieve-milestone",
                        "milestone",
                        "launch",
                        "actual",
                        "2025-11",
                        "waivedBy",
                        "Bo",
                        "waiverReason",
                        "seen"))
                .isEqualTo(new AchieveMilestone(
                        HARBOUR, LAUNCH, on("2025-11"), List.of(), Optional.of(new Waiver("Bo", "seen"))));
        assertThat(flaws("achieve-milestone", "milestone", "launch", "actual", "2025-11", "waivedBy", "Bo"))
                .containsExactly("waiverReason");
        assertThat(flaws("achieve-milestone", "milestone", "launch", "actual", "2025-11", "waiverReason", "seen"))
                .containsExactly("waivedBy");
        assertThat(ask("reverse-achievement", "milestone", "launch", "reason", "not met"))
                .isEqualTo(new ReverseAchievement(HARBOUR, LAUNCH, "not met"));
        assertThat(ask("cancel-milestone", "milestone", "launch", "reason", "not needed"))
                .isEqualTo(new CancelMilestone(HARBOUR, LAUNCH, "not needed"));
    }

    @Test
    void risks_and_confidence() {
        assertThat(ask("raise-risk", "title", "Staff", "likelihood", "3", "consequence", "4", "owner", "Cy"))
                .isEqualTo(new RaiseRisk(
                        HARBOUR,
                        new RiskId("staff"),
                        "Staff",
                        RiskScore.of(3, 4),
                        Optional.of("Cy"),
                        Optional.empty()));
        assertThat(ask("rescore-risk", "risk", "staff", "likelihood", "2", "consequence", "4"))
                .isEqualTo(new RescoreRisk(HARBOUR, new RiskId("staff"), RiskScore.of(2, 4), Optional.empty()));
        assertThat(ask("close-risk", "risk", "staff", "reason", "hired"))
                .isEqualTo(new CloseRisk(HARBOUR, new RiskId("staff"), "hired"));
        assertThat(ask("assert-delivery-confidence", "scale", "rag-5", "rating", "amber_red", "rationale", "late"))
                .isEqualTo(new AssertDeliveryConfidence(
                        HARBOUR, ConfidenceScale.RAG_5, ConfidenceRating.AMBER_RED, "late", Optional.empty()));
    }

    @Test
    void gates_happenings_and_findings() {
        assertThat(ask("convene-gate", "title", "Gate one", "planned", "2026-06"))
                .isEqualTo(new ConveneGate(HARBOUR, new GateId("gate-one"), "Gate one", Optional.of(on("2026-06"))));
        assertThat(ask("decide-gate", "gate", "gate-one", "decision", "proceed-if", "conditions", "one\ntwo"))
                .isEqualTo(new DecideGate(
                        HARBOUR,
                        new GateId("gate-one"),
                        GateDecision.PROCEED_IF,
                        List.of("one", "two"),
                        Optional.empty()));
        assertThat(ask("record-happening", "text", "Chosen", "quantity", "15", "unit", "networks"))
                .isEqualTo(new RecordHappening(
                        HARBOUR, "Chosen", Optional.of(Quantity.parse("15")), Optional.of("networks")));
        assertThat(flaws("record-happening", "text", "Chosen", "unit", "networks"))
                .containsExactly("quantity");
        assertThat(ask("record-finding", "text", "It works"))
                .isEqualTo(
                        new RecordFinding(HARBOUR, "It works", Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
