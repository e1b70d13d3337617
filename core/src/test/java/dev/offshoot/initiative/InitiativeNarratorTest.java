package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.demanding;
import static dev.offshoot.initiative.Histories.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.laws.AnySubset;
import dev.offshoot.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What history says of an initiative: all that its source holds, and nothing of what it does not. */
class InitiativeNarratorTest {

    /** The last of them. */
    private static String told(InitiativeEvent... events) {
        var history = DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream())
                .given(events)
                .recorded();
        return AnySubset.told(InitiativeContext.CONTEXT, history).getLast();
    }

    private static Optional<PartialDate> on(String date) {
        return Optional.of(PartialDate.parse(date));
    }

    @Test
    void a_charter_says_by_when_and_in_which_programme() {
        assertThat(told(new InitiativeChartered(
                        "Falls",
                        "Falls pathway",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("spread-2024"),
                        on("2026-03"))))
                .isEqualTo("initiative “Falls” chartered to scale Falls pathway by March 2026,"
                        + " in programme spread 2024");
        assertThat(told(Histories.chartered()))
                .isEqualTo("initiative “Harbour Falls Pathway” chartered to scale Falls pathway");
    }

    @Test
    void definitions_say_what_may_be_adapted_and_what_sustained_means() {
        assertThat(told(new CoreComponentsPublished(1, List.of("huddle", "review"), List.of("hour", "room"))))
                .isEqualTo("core components published, version 1: huddle; review (adaptable: hour; room)");
        assertThat(told(new CoreComponentsPublished(1, List.of("huddle"), List.of())))
                .isEqualTo("core components published, version 1: huddle");
        assertThat(told(new AdoptionDefinitionSet(
                        2, "weekly", Optional.of("a year in use"), PartialDate.parse("2024-04"))))
                .isEqualTo("adoption definition set, version 2, from April 2024: weekly; sustained when a year in use");
    }

    @Test
    void means_of_spreading_say_of_what_kind_and_why() {
        assertThat(told(new VehicleAppointed("Team", Optional.of("NHS team"))))
                .isEqualTo("Team appointed as scaling vehicle (NHS team)");
        assertThat(told(new VehicleAppointed("Team", Optional.empty()))).isEqualTo("Team appointed as scaling vehicle");
        assertThat(told(new VehicleTransferred("Team", "Trust", Optional.of("grown"))))
                .isEqualTo("scaling vehicle transferred from Team to Trust: grown");
        assertThat(told(new EndorsementGiven("College", Optional.of("letter"))))
                .isEqualTo("endorsed by College (letter)");
        assertThat(told(new LeverApplied(
                        new LeverId("letter"),
                        "Letter",
                        Optional.of("NHS"),
                        LeverKind.POLICY,
                        on("2020"),
                        on("2021"),
                        Optional.of(Quantity.parse("about 120")))))
                .endsWith("lever “Letter” applied by NHS, starts 2020, ends 2021, reaching about 120 sites");
    }

    @Test
    void evidence_and_barriers_say_to_which_enabler_they_belong() {
        assertThat(told(new EvidenceAttached(
                        AUDIT,
                        "Audit",
                        EvidenceKind.ROUTINE_DATA,
                        EvidenceStrength.MODERATE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(COMMISSIONING))))
                .isEqualTo("evidence “Audit” attached (routine data, strength moderate) for “against the odds"
                        + " 2018 1 commissioning”");
        assertThat(told(new BarrierRaised(
                        new BarrierId("staff"), "Staff", Optional.of("two posts"), Optional.of(COMMISSIONING))))
                .isEqualTo("barrier “Staff” raised against “against the odds 2018 1 commissioning”: two posts");
        assertThat(told(new BarrierRaised(new BarrierId("staff"), "Staff", Optional.empty(), Optional.empty())))
                .isEqualTo("barrier “Staff” raised");
    }

    @Test
    void a_milestone_says_what_it_requires() {
        assertThat(told(demanding())).endsWith(", requiring “Commissioning” at Established, “twenty sites”");
        assertThat(told(proposed())).doesNotContain("requiring");
    }

    @Test
    void an_achievement_says_against_which_baseline_who_accepted_the_exception_and_what_was_not_met() {
        assertThat(told(
                        proposed(),
                        baselined("2025-12"),
                        new MilestoneAchieved(
                                LAUNCH,
                                "Launch",
                                on("2025-12"),
                                PartialDate.parse("2026-01-05"),
                                List.of(),
                                Optional.of(new Waiver("ada", "close enough")),
                                List.of("Twenty sites is not achieved"))))
                .isEqualTo("“Launch” achieved (5 January 2026), baseline December 2025; exception accepted by ada:"
                        + " close enough; not met: Twenty sites is not achieved");
        assertThat(told(new MilestoneAchieved(
                        LAUNCH,
                        "Launch",
                        Optional.empty(),
                        PartialDate.parse("2026"),
                        List.of(AUDIT),
                        Optional.empty(),
                        List.of())))
                .isEqualTo("“Launch” achieved (2026)");
    }

    @Test
    void a_gate_says_for_when_and_on_which_conditions() {
        var gate = new GateId("one");
        assertThat(told(new GateConvened(gate, "One", on("2026-05"))))
                .isEqualTo("gate review “One” convened, planned for May 2026");
        assertThat(told(new GateDecided(gate, "One", GateDecision.PROCEED_IF, List.of("a sponsor", "a budget"), "ada")))
                .isEqualTo("gate review “One” decided by ada: proceed if a sponsor; a budget");
        assertThat(told(new GateDecided(gate, "One", GateDecision.STOP, List.of(), "ada")))
                .isEqualTo("gate review “One” decided by ada: stop");
    }

    @Test
    void a_finding_says_whose_it_is_and_its_number_with_the_unit() {
        assertThat(told(new FindingRecorded(
                        "it works",
                        Optional.of("ada"),
                        Optional.of(Quantity.parse("about 40")),
                        Optional.of("people"))))
                .isEqualTo("finding by ada: it works (about 40 people)");
        assertThat(told(new FindingRecorded("it works", Optional.empty(), Optional.empty(), Optional.empty())))
                .isEqualTo("finding: it works");
    }
}
