package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.EMBEDDED;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.audit;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.EnablerCommand.RecordDissent;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.command.OversightCommand.RaiseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordFinding;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.TopRatingNeedsEvidence;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.OversightRejection.ScoreOffMatrix;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.projection.narrative.InitiativeNarrator;
import dev.offshoot.projection.Titles;
import dev.offshoot.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a source does not say, nobody has to invent; what it says, there is room for. */
final class NotStatedTest {

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private static String told(InitiativeEvent event) {
        return new InitiativeNarrator().tell(event, Titles.PLAIN);
    }

    @Test
    void a_risk_may_be_raised_without_its_likelihood_or_consequence() {
        var staff = new RiskId("staff");
        var half = new RiskScore(Optional.empty(), Optional.of(4));
        var raised = new RiskRaised(staff, "Staff", half, Optional.empty(), Optional.empty());
        var given = initiative.given(chartered());
        given.when(new RaiseRisk(HARBOUR, staff, "Staff", half, Optional.empty(), Optional.empty()))
                .then(raised);
        assertThat(half.product()).isEmpty();
        assertThat(told(raised)).contains("scored likelihood not stated, consequence 4");
        var off = new RiskScore(Optional.empty(), Optional.of(0));
        given.when(new RaiseRisk(HARBOUR, staff, "Staff", off, Optional.empty(), Optional.empty()))
                .thenRefused(new ScoreOffMatrix("consequence", 0));
    }

    @Test
    void a_move_may_be_recorded_without_its_cause() {
        var to = PartialDate.parse("2026-11");
        var moved = new MilestoneReforecast(
                LAUNCH, "Launch", PartialDate.parse("2026-09"), to, Cause.NOT_STATED, "the report does not say");
        initiative
                .given(chartered(), proposed(), baselined("2026-09"))
                .when(new ReforecastMilestone(HARBOUR, LAUNCH, to, Cause.NOT_STATED, "the report does not say"))
                .then(moved);
        assertThat(told(moved)).contains("(cause: not stated)");
    }

    @Test
    void a_finding_has_room_for_its_number() {
        var quantity = Optional.of(Quantity.parse("about 40"));
        var found = new FindingRecorded("fewer falls", Optional.empty(), quantity, Optional.of("percent"));
        initiative
                .given(chartered())
                .when(new RecordFinding(HARBOUR, "fewer falls", Optional.empty(), quantity, Optional.of("percent")))
                .then(found);
        assertThat(told(found)).isEqualTo("finding: fewer falls (about 40 percent)");
    }

    @Test
    void a_dissent_at_the_top_rating_needs_evidence_as_an_assessment_does() {
        var given = initiative.given(chartered(), adopted(), audit(), assessed(1, DEVELOPING, ""));
        given.when(dissent(List.of())).thenRefused(new TopRatingNeedsEvidence("Embedded"));
        given.when(dissent(List.of(new EvidenceId("none")))).thenRefused(new NotThere(InitiativePart.EVIDENCE, "none"));
        given.when(dissent(List.of(AUDIT)))
                .then(new DissentRecorded(
                        COMMISSIONING,
                        "Commissioning",
                        1,
                        "Developing",
                        EMBEDDED,
                        "seen it",
                        "Cy",
                        Perspective.ADOPTER,
                        List.of(AUDIT)));
    }

    private static RecordDissent dissent(List<EvidenceId> evidence) {
        return new RecordDissent(
                HARBOUR, COMMISSIONING, "embedded", "seen it", Optional.of("Cy"), Perspective.ADOPTER, evidence);
    }
}
