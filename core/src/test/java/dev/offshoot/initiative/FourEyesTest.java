package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.proposed;
import static dev.offshoot.initiative.Histories.rebaselined;
import static dev.offshoot.initiative.Histories.requested;

import dev.offshoot.command.CorrectionRejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ApproveRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RecordAgreedRebaseline;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.AgreementNeedsSource;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.ApproverAskedForIt;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.ApproverEnteredIt;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What two people must agree on, two accounts must enter. Histories here are entered by ada. */
final class FourEyesTest {

    private static final EventMetadata BO = EventMetadata.of(PartialDate.on(DeciderSpec.TODAY), "bo");
    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private static ApproveRebaseline approve(String by) {
        return new ApproveRebaseline(HARBOUR, LAUNCH, Optional.of(by).filter(b -> !b.isEmpty()));
    }

    @Nested
    class An_approval {
        private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given asked =
                initiative.given(
                        chartered(),
                        proposed(),
                        baselined("2026-09"),
                        requested("2026-09", "2026-12", "Finance director"));

        @Test
        void is_entered_by_another_account_than_the_request() {
            asked.when(approve(""), BO).then(rebaselined("2026-09", "2026-12", "Finance director", "bo"));
            asked.when(approve("Cy"), BO).then(rebaselined("2026-09", "2026-12", "Finance director", "Cy"));
        }

        @Test
        void is_refused_to_the_account_that_asked_whomever_it_names() {
            var refusal = new ApproverEnteredIt("ada", "Finance director");
            asked.when(approve("")).thenRefused(refusal);
            asked.when(approve("Bo")).thenRefused(refusal);
            asked.when(approve("Finance dir\u0435ctor")).thenRefused(refusal);
        }

        @Test
        void is_refused_in_the_name_of_the_person_who_asked() {
            asked.when(approve(" finance DIRECTOR"), BO).thenRefused(new ApproverAskedForIt("Finance director"));
        }
    }

    @Nested
    class An_approval_in_other_names {
        @Test
        void is_refused_where_it_names_the_account_that_entered_the_request() {
            initiative
                    .given(chartered(), proposed(), baselined("2026-09"), requested("2026-09", "2026-12", "Cy"))
                    .when(approve("Ada"), BO)
                    .thenRefused(new ApproverEnteredIt("ada", "Cy"));
        }

        @Test
        void is_refused_to_the_account_for_which_it_was_asked() {
            initiative
                    .given(chartered(), proposed(), baselined("2026-09"), requested("2026-09", "2026-12", "bo"))
                    .when(approve("Cy"), BO)
                    .thenRefused(new ApproverAskedForIt("bo"));
        }
    }

    @Nested
    class A_rebaseline_agreed_elsewhere {
        @Test
        void needs_a_source() {
            initiative
                    .given(chartered(), proposed(), baselined("2026-09"))
                    .when(new RecordAgreedRebaseline(
                            HARBOUR,
                            LAUNCH,
                            PartialDate.parse("2026-12"),
                            Cause.SCOPE,
                            "more sites",
                            Optional.of("Cy"),
                            Optional.of("Bo")))
                    .thenRefused(new AgreementNeedsSource());
        }

        @Test
        void may_leave_open_who_asked_and_who_approved() {
            initiative
                    .given(chartered(), proposed(), baselined("2026-09"))
                    .when(
                            new RecordAgreedRebaseline(
                                    HARBOUR,
                                    LAUNCH,
                                    PartialDate.parse("2026-12"),
                                    Cause.SCOPE,
                                    "more sites",
                                    Optional.empty(),
                                    Optional.empty()),
                            Histories.shownBy("2026-03-01", "minutes"))
                    .then(
                            requested("2026-09", "2026-12", "not stated"),
                            rebaselined("2026-09", "2026-12", "not stated", "not stated"));
        }
    }

    @Nested
    class A_correction {
        private final InitiativeCommand instead = new BaselineMilestone(HARBOUR, LAUNCH, PartialDate.parse("2027-09"));

        @Test
        void of_a_baseline_needs_another_account() {
            var given = initiative.given(chartered(), proposed(), baselined("2026-09"));
            var correct = new Correct(HARBOUR.stream(), 2, "a slip", Optional.of(instead));
            given.when(correct, EventMetadata.of(PartialDate.on(DeciderSpec.TODAY), "ada"))
                    .thenRefused(new CorrectionRejection.NeedsAnotherAccount("ada"));
            given.when(correct, BO).then(new EventCorrected(2, "a slip", Optional.of(baselined("2027-09"))));
        }

        @Test
        void of_what_was_approved_needs_another_account_than_asked_for_it() {
            var asked = initiative.given(
                    chartered(), proposed(), baselined("2026-09"), requested("2026-09", "2026-12", "Cy"));
            var instead = new MilestoneCommand.RequestRebaseline(
                    HARBOUR, LAUNCH, PartialDate.parse("2026-12"), Cause.SCOPE, "more still", Optional.of("Cy"));
            var correct = new Correct(HARBOUR.stream(), 3, "a slip", Optional.of(instead));
            var ada = EventMetadata.of(PartialDate.on(DeciderSpec.TODAY), "ada");
            asked.when(correct, ada).thenRecorded();
            var agreed = asked.and("2026-03-01", rebaselined("2026-09", "2026-12", "Cy", "bo"), "bo");
            agreed.when(correct, ada).thenRefused(new CorrectionRejection.NeedsAnotherAccount("ada"));
            agreed.when(correct, EventMetadata.of(PartialDate.parse("2026-02"), "bo"))
                    .thenRecorded();
        }

        @Test
        void of_an_approval_needs_another_account() {
            initiative
                    .given(
                            chartered(),
                            proposed(),
                            baselined("2026-09"),
                            requested("2026-09", "2026-12", "Cy"),
                            rebaselined("2026-09", "2026-12", "Cy", "Bo"))
                    .when(
                            new Correct(HARBOUR.stream(), 4, "a slip", Optional.empty()),
                            EventMetadata.of(PartialDate.on(DeciderSpec.TODAY), "ada"))
                    .thenRefused(new CorrectionRejection.NeedsAnotherAccount("ada"));
        }

        @Test
        void of_a_correction_of_a_baseline_needs_another_account_than_that_correction() {
            var corrected = initiative
                    .given(chartered(), proposed(), baselined("2026-09"))
                    .and("2026-03-01", new EventCorrected(2, "a slip", Optional.of(baselined("2027-09"))), "bo");
            var takeBack = new Correct(HARBOUR.stream(), 3, "no slip", Optional.empty());
            corrected.when(takeBack, BO).thenRefused(new CorrectionRejection.NeedsAnotherAccount("bo"));
            corrected
                    .when(takeBack, EventMetadata.of(PartialDate.on(DeciderSpec.TODAY), "ada"))
                    .then(new EventCorrected(3, "no slip", Optional.empty()));
        }

        @Test
        void of_a_correction_of_that_correction_too() {
            var restored = initiative
                    .given(chartered(), proposed(), baselined("2026-09"))
                    .and("2026-03-01", new EventCorrected(2, "a slip", Optional.of(baselined("2027-09"))), "bo")
                    .and("2026-03-01", new EventCorrected(3, "no slip", Optional.empty()), "ada");
            var takeBack = new Correct(HARBOUR.stream(), 4, "a slip after all", Optional.empty());
            restored.when(takeBack, EventMetadata.of(PartialDate.on(DeciderSpec.TODAY), "ada"))
                    .thenRefused(new CorrectionRejection.NeedsAnotherAccount("ada"));
            restored.when(takeBack, BO).thenRecorded();
        }
    }
}
