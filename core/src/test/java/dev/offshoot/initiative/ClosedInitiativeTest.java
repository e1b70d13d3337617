package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.chartered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.CorrectionRejection;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.CloseInitiative;
import dev.offshoot.initiative.domain.command.EnablerCommand.AttachEvidence;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordFinding;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordHappening;
import dev.offshoot.initiative.domain.command.SpreadCommand.AddRoute;
import dev.offshoot.initiative.domain.rejection.CharterRejection.InitiativeExists;
import dev.offshoot.initiative.domain.rejection.CharterRejection.InitiativeIsClosed;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.EventMetadata;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an initiative that is over still takes. */
final class ClosedInitiativeTest {
    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());
    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given closed =
            initiative.givenNothing().and("2024-01", chartered()).and("2025-06-30", new InitiativeClosed("done"));
    private final AddRoute route = new AddRoute(HARBOUR, ScalingRoute.GROWTH);

    @Test
    void it_takes_nothing_that_occurred_afterwards() {
        closed.when(route)
                .thenRefused(new StreamRejection.HasEnded(
                        HARBOUR.stream(),
                        new Ended(new Dated(PartialDate.parse("2025-06-30"), DeciderSpec.TODAY, 1), "closed")));
    }

    @Test
    void it_takes_what_occurred_before_and_keeps_its_rules() {
        closed.when(route, "2025-02").then(new RouteAdded(ScalingRoute.GROWTH));
        closed.when(route, "2025").then(new RouteAdded(ScalingRoute.GROWTH));
        closed.and("2025-02", new RouteAdded(ScalingRoute.GROWTH))
                .when(route, "2025-02")
                .thenNothing();
        closed.when(
                        new CharterInitiative(
                                HARBOUR,
                                "Harbour",
                                "Falls pathway",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        "2025-01")
                .thenRefused(new InitiativeExists(HARBOUR));
    }

    @Test
    void it_still_takes_findings_and_evidence_but_no_happening_of_after_its_end() {
        var happening = new RecordHappening(HARBOUR, "late", Optional.empty(), Optional.empty());
        closed.when(happening, "2025-05").then(new HappeningRecorded("late", Optional.empty(), Optional.empty()));
        closed.when(happening)
                .thenRefused(new StreamRejection.HasEnded(
                        HARBOUR.stream(),
                        new Ended(new Dated(PartialDate.parse("2025-06-30"), DeciderSpec.TODAY, 1), "closed")));
        closed.when(new RecordFinding(HARBOUR, "it worked", Optional.empty(), Optional.empty(), Optional.empty()))
                .then(new FindingRecorded("it worked", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(audits().outlastsEnd()).isTrue();
    }

    private static AttachEvidence audits() {
        return new AttachEvidence(
                HARBOUR,
                AUDIT,
                "Audit",
                EvidenceKind.EVALUATION,
                EvidenceStrength.STRONG,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void it_is_not_closed_before_what_surely_occurred_later() {
        var open = initiative
                .givenNothing()
                .and("2020-01", chartered())
                .and("2021-03", new RouteAdded(ScalingRoute.GROWTH))
                .and("2023", new FindingRecorded("it worked", Optional.empty(), Optional.empty(), Optional.empty()));
        var close = new CloseInitiative(HARBOUR, "done");
        open.when(close, "2020-06")
                .thenRefused(new StreamRejection.WentOnAfterwards(
                        HARBOUR.stream(),
                        new Ended(new Dated(PartialDate.parse("2020-06"), DeciderSpec.TODAY, 3), "closed"),
                        new Dated(PartialDate.parse("2021-03"), DeciderSpec.TODAY, 1)));
        open.when(close, "2021").then(new InitiativeClosed("done"));
        open.when(close, "2022").then(new InitiativeClosed("done"));
    }

    @Test
    void no_correction_moves_what_occurred_past_its_end() {
        var over = initiative
                .givenNothing()
                .and("2020-01", chartered())
                .and("2021-03", new RouteAdded(ScalingRoute.GROWTH))
                .and("2022", new InitiativeClosed("done"));
        var correct = new Correct(HARBOUR.stream(), 1, "a slip", Optional.of(route));
        over.when(correct, EventMetadata.of(PartialDate.parse("2023"), "bo"))
                .thenRefused(new CorrectionRejection.WouldNotHold(new StreamRejection.WentOnAfterwards(
                        HARBOUR.stream(),
                        new Ended(new Dated(PartialDate.parse("2022"), DeciderSpec.TODAY, 2), "closed"),
                        new Dated(PartialDate.parse("2023"), DeciderSpec.TODAY, 1))));
        over.when(correct, EventMetadata.of(PartialDate.parse("2022-05"), "bo")).thenRecorded();
        var end = new Correct(HARBOUR.stream(), 2, "a slip", Optional.of(new CloseInitiative(HARBOUR, "done")));
        over.when(end, EventMetadata.of(PartialDate.parse("2020-06"), "bo"))
                .thenRefused(new CorrectionRejection.WouldNotHold(new StreamRejection.WentOnAfterwards(
                        HARBOUR.stream(),
                        new Ended(new Dated(PartialDate.parse("2020-06"), DeciderSpec.TODAY, 2), "closed"),
                        new Dated(PartialDate.parse("2021-03"), DeciderSpec.TODAY, 1))));
    }

    @Test
    void it_is_not_closed_again() {
        initiative.given(chartered()).when(new CloseInitiative(HARBOUR, "done")).then(new InitiativeClosed("done"));
        closed.when(new CloseInitiative(HARBOUR, "done"), "2025-06")
                .thenRefused(new InitiativeIsClosed(PartialDate.parse("2025-06-30")));
    }
}
