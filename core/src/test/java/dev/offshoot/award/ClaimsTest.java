package dev.offshoot.award;

import static dev.offshoot.award.Awards.CLAIM;
import static dev.offshoot.award.Awards.FIRST;
import static dev.offshoot.award.Awards.GRANT;
import static dev.offshoot.award.Awards.REPORT;
import static dev.offshoot.award.Awards.approved;
import static dev.offshoot.award.Awards.claimed;
import static dev.offshoot.award.Awards.first;
import static dev.offshoot.award.Awards.made;
import static dev.offshoot.award.Awards.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.award.domain.Award;
import dev.offshoot.award.domain.AwardCommand;
import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.RecordApproval;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.domain.AwardDecider;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.domain.rejection.AwardStateRejection.NotAnAmount;
import dev.offshoot.award.domain.rejection.ClaimRejection.ApprovalNeedsSource;
import dev.offshoot.award.domain.rejection.ClaimRejection.ApprovedOtherwise;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimAlreadyApproved;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimAlreadyPaid;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimAlreadyRejected;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimNotApproved;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimantApproves;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimsAboveTranche;
import dev.offshoot.award.domain.rejection.ClaimRejection.ConditionsOpen;
import dev.offshoot.award.domain.rejection.ClaimRejection.NoSuchClaim;
import dev.offshoot.award.domain.rejection.ClaimRejection.PaymentAboveClaim;
import dev.offshoot.award.domain.rejection.TrancheRejection.NoSuchTranche;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.ApprovalRecorded;
import dev.offshoot.award.event.AwardEvent.AwardClosed;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.CorrectionRejection.LaterEventsStandOnIt;
import dev.offshoot.command.CorrectionRejection.NeedsAnotherAccount;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private final DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection> award =
            DeciderSpec.of(AwardDecider.STREAM_TYPE, GRANT.stream());

    private final DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection>.Given pending =
            award.given(made("1000"), first("400")).and("2026", claimed(1, "300"), "bea");

    private static ApproveClaim approve(int claim) {
        return new ApproveClaim(GRANT, ClaimId.number(claim), Optional.of("Cy"));
    }

    private static EventMetadata by(String account) {
        return EventMetadata.of(PartialDate.on(DeciderSpec.TODAY), account);
    }

    private static ClaimRejected rejected() {
        return new ClaimRejected(CLAIM, pounds("300"), "GBP", "no receipts");
    }

    @Nested
    class Claiming {
        @Test
        void is_counted_and_names_the_claimant() {
            award.given(made("1000"), first("400"))
                    .when(new ClaimDrawdown(GRANT, FIRST, pounds("300"), Optional.of("Bea")))
                    .then(claimed(1, "300"));
            pending.when(new ClaimDrawdown(GRANT, FIRST, pounds("100"), Optional.empty()))
                    .then(new DrawdownClaimed(ClaimId.number(2), FIRST, "First", pounds("100"), "GBP", "ada"));
        }

        @Test
        void is_made_on_a_tranche_for_a_sum_of_money() {
            award.given(made("1000"))
                    .when(new ClaimDrawdown(GRANT, FIRST, pounds("300"), Optional.empty()))
                    .thenRefused(new NoSuchTranche(FIRST));
            pending.when(new ClaimDrawdown(GRANT, FIRST, pounds("0"), Optional.empty()))
                    .thenRefused(new NotAnAmount(pounds("0")));
        }
    }

    @Nested
    class Approving {
        @Test
        void is_done_once_by_somebody_else() {
            pending.when(approve(1)).then(approved(1, "300"));
            pending.when(new ApproveClaim(GRANT, CLAIM, Optional.empty()))
                    .then(new ClaimApproved(CLAIM, pounds("300"), "GBP", "ada"));
            var done = pending.and("2026", approved(1, "300"));
            done.when(approve(1), "2026").thenNothing();
            done.when(approve(1)).thenRefused(new ClaimAlreadyApproved(CLAIM));
            done.when(approve(1), EventMetadata.of(PartialDate.parse("2026"), "eve"))
                    .thenRefused(new ClaimAlreadyApproved(CLAIM));
            done.and("2026", new PaymentMade(CLAIM, pounds("300"), "GBP"))
                    .when(approve(1), "2026")
                    .thenNothing();
        }

        @Test
        void is_never_done_by_the_claimant() {
            pending.when(new ApproveClaim(GRANT, CLAIM, Optional.of("bea "))).thenRefused(new ClaimantApproves("Bea"));
            pending.when(new ApproveClaim(GRANT, CLAIM, Optional.empty()), by("bea"))
                    .thenRefused(new ClaimantApproves("bea"));
            award.given(made("1000"), first("400"))
                    .and("2026", claimed(1, "300"), "ada")
                    .when(new ApproveClaim(GRANT, CLAIM, Optional.empty()), by("bea"))
                    .thenRefused(new ClaimantApproves("Bea"));
        }

        @Test
        void is_never_done_in_the_name_of_the_account_that_claimed_for_another() {
            award.given(made("1000"), first("400"))
                    .and("2026", claimed(1, "300"), "cy")
                    .when(new ApproveClaim(GRANT, CLAIM, Optional.of("Cy")), by("ada"))
                    .thenRefused(new ClaimantApproves("cy"));
        }

        @Test
        void is_never_done_by_the_account_that_claimed_for_another() {
            award.given(made("1000"), first("400"))
                    .and("2026", claimed(1, "300"), "ada")
                    .when(approve(1))
                    .thenRefused(new ClaimantApproves("ada"));
        }

        @Test
        void is_never_entered_by_the_claimant_for_another() {
            pending.when(approve(1), by("bea")).thenRefused(new ClaimantApproves("bea"));
        }

        @Test
        void never_goes_above_the_tranche() {
            pending.and("2026", approved(1, "300"))
                    .and("2026", claimed(2, "100.01"), "bea")
                    .when(approve(2))
                    .thenRefused(new ClaimsAboveTranche(pounds("400.01"), pounds("400")));
            pending.and("2026", approved(1, "300"))
                    .and("2026", new PaymentMade(CLAIM, pounds("300"), "GBP"))
                    .and("2026", claimed(2, "101"), "bea")
                    .when(approve(2))
                    .thenRefused(new ClaimsAboveTranche(pounds("401"), pounds("400")));
            pending.and("2026", approved(1, "300"))
                    .and("2026", claimed(2, "100"), "bea")
                    .when(approve(2))
                    .then(approved(2, "100"));
        }

        @Test
        void counts_the_claims_of_each_tranche_apart() {
            var other = new DrawdownClaimed(
                    ClaimId.number(2), new TrancheId("second"), "Second", pounds("400"), "GBP", "Bea");
            var second = new TrancheScheduled(
                    new TrancheId("second"), "Second", pounds("400"), "GBP", Optional.empty(), List.of());
            pending.and("2026", approved(1, "300"))
                    .and("2026", second)
                    .and("2026", other, "bea")
                    .when(approve(2))
                    .then(approved(2, "400"));
        }

        @Test
        void leaves_rejected_claims_out_of_the_sum() {
            pending.and("2026", rejected())
                    .and("2026", claimed(2, "400"), "bea")
                    .when(approve(2))
                    .then(approved(2, "400"));
        }

        @Test
        void needs_every_condition_met_or_waived() {
            var open =
                    award.given(made("1000"), first("400", "report", "audit")).and("2026", claimed(1, "300"), "bea");
            open.when(approve(1)).thenRefused(new ConditionsOpen(List.of("report", "audit")));
            var audit = new ConditionId("audit");
            var half = open.and("2026", new ConditionMet(FIRST, REPORT, "report"));
            half.when(approve(1)).thenRefused(new ConditionsOpen(List.of("audit")));
            half.and("2026", new ConditionWaived(FIRST, audit, "audit", "Dee", "small sum"))
                    .when(approve(1))
                    .then(approved(1, "300"));
        }

        @Test
        void needs_a_claim_that_was_not_rejected() {
            pending.when(approve(2)).thenRefused(new NoSuchClaim(ClaimId.number(2)));
            pending.and("2026", rejected()).when(approve(1)).thenRefused(new ClaimAlreadyRejected(CLAIM));
        }
    }

    @Nested
    class An_approval_given_elsewhere {
        private final RecordApproval record = new RecordApproval(GRANT, CLAIM, Optional.of("Cy"));
        private final ApprovalRecorded recorded = new ApprovalRecorded(CLAIM, pounds("300"), "GBP", Optional.of("Cy"));
        private final EventMetadata sourced =
                by("bea").with(Provenance.notStated().from("the fund's ledger"));

        @Test
        void is_recorded_from_a_source_by_any_account() {
            pending.when(record, sourced).then(recorded);
            pending.when(record, by("bea")).thenRefused(new ApprovalNeedsSource());
        }

        @Test
        void need_not_say_who_gave_it() {
            pending.when(new RecordApproval(GRANT, CLAIM, Optional.empty()), sourced)
                    .then(new ApprovalRecorded(CLAIM, pounds("300"), "GBP", Optional.empty()));
        }

        @Test
        void was_never_given_by_the_claimant() {
            pending.when(new RecordApproval(GRANT, CLAIM, Optional.of("BEA")), sourced)
                    .thenRefused(new ClaimantApproves("Bea"));
        }

        @Test
        void uses_up_its_tranche_and_can_be_paid() {
            var approved = pending.and("2026", recorded, "bea");
            approved.when(new MakePayment(GRANT, CLAIM, Optional.empty()))
                    .then(new PaymentMade(CLAIM, pounds("300"), "GBP"));
            approved.and("2026", claimed(2, "101"), "bea")
                    .when(approve(2))
                    .thenRefused(new ClaimsAboveTranche(pounds("401"), pounds("400")));
            approved.when(record, sourced).thenRefused(new ClaimAlreadyApproved(CLAIM));
            award.given(made("1000"), first("400", "report"))
                    .and("2026", claimed(1, "300"), "bea")
                    .when(record, sourced)
                    .thenRefused(new ConditionsOpen(List.of("report")));
        }
    }

    @Nested
    class A_correction {
        private final DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection>.Given approved =
                pending.and("2026", approved(1, "300"), "cy");

        private static Correct instead(long version, AwardCommand command) {
            return new Correct(GRANT.stream(), version, "a slip", Optional.of(command));
        }

        private static Correct takeBack(long version) {
            return new Correct(GRANT.stream(), version, "a slip", Optional.empty());
        }

        private static ScheduleTranche tranche(String amount, String... conditions) {
            var e = first(amount, conditions);
            return new ScheduleTranche(GRANT, e.tranche(), e.title(), e.amount(), e.due(), e.conditions());
        }

        @Test
        void of_an_approval_needs_another_account() {
            approved.when(takeBack(3), by("cy")).thenRefused(new NeedsAnotherAccount("cy"));
            approved.when(takeBack(3), by("dee")).then(new EventCorrected(3, "a slip", Optional.empty()));
            pending.and("2026", new ApprovalRecorded(CLAIM, pounds("300"), "GBP", Optional.empty()), "cy")
                    .when(takeBack(3), by("cy"))
                    .thenRefused(new NeedsAnotherAccount("cy"));
        }

        @Test
        void never_cuts_a_tranche_below_what_is_approved() {
            approved.when(instead(1, tranche("299")), by("dee"))
                    .thenRefused(new WouldNotHold(new ClaimsAboveTranche(pounds("300"), pounds("299"))));
        }

        @Test
        void may_cut_a_tranche_to_what_is_approved() {
            approved.when(instead(1, tranche("300")), by("dee"))
                    .then(new EventCorrected(1, "a slip", Optional.of(first("300"))));
        }

        @Test
        void may_add_a_condition_while_nothing_is_approved() {
            pending.when(instead(1, tranche("400", "report")), by("dee"))
                    .then(new EventCorrected(1, "a slip", Optional.of(first("400", "report"))));
        }

        @Test
        void never_pays_more_than_is_approved() {
            approved.and("2026", new PaymentMade(CLAIM, pounds("250"), "GBP"))
                    .when(instead(4, new MakePayment(GRANT, CLAIM, Optional.of(pounds("301")))), by("dee"))
                    .thenRefused(new PaymentAboveClaim(pounds("301"), pounds("300")));
        }

        @Test
        void never_adds_an_open_condition_to_what_is_approved() {
            approved.when(instead(1, tranche("400", "report")), by("dee"))
                    .thenRefused(new WouldNotHold(new ConditionsOpen(List.of("report"))));
        }

        @Test
        void never_changes_an_approved_claim() {
            var claim = new ClaimDrawdown(GRANT, FIRST, pounds("390"), Optional.of("Bea"));
            approved.when(instead(2, claim), by("dee"))
                    .thenRefused(new WouldNotHold(new ApprovedOtherwise(CLAIM, pounds("300"), pounds("390"))));
        }

        @Test
        void never_makes_one_account_claim_and_approve() {
            var claim = new ClaimDrawdown(GRANT, FIRST, pounds("300"), Optional.of("Eve"));
            approved.when(instead(2, claim), by("cy")).thenRefused(new WouldNotHold(new ClaimantApproves("cy")));
        }

        @Test
        void takes_nothing_away_that_something_stands_on() {
            var paid = approved.and("2026", new PaymentMade(CLAIM, pounds("300"), "GBP"));
            paid.when(takeBack(3), by("dee")).thenRefused(new LaterEventsStandOnIt(GRANT.stream(), 3, List.of(4L)));
            pending.when(takeBack(1), by("dee")).thenRefused(new LaterEventsStandOnIt(GRANT.stream(), 1, List.of(2L)));
            var met = award.given(made("1000"), first("400", "report"))
                    .and("2026", new ConditionMet(FIRST, REPORT, "report"))
                    .and("2026", claimed(1, "300"), "bea")
                    .and("2026", approved(1, "300"), "cy");
            met.when(takeBack(2), by("dee")).thenRefused(new WouldNotHold(new ConditionsOpen(List.of("report"))));
            met.when(instead(1, tranche("400")), by("dee"))
                    .thenRefused(new LaterEventsStandOnIt(GRANT.stream(), 1, List.of(2L)));
        }
    }

    @Nested
    class Rejecting {
        private final RejectClaim reject = new RejectClaim(GRANT, CLAIM, "no receipts");

        @Test
        void gives_a_reason_and_is_done_once() {
            pending.when(reject).then(rejected());
            pending.and("2026", rejected()).when(reject, "2026").thenNothing();
            pending.and("2026", rejected()).when(reject).thenRefused(new ClaimAlreadyRejected(CLAIM));
            pending.and("2026", rejected())
                    .when(new RejectClaim(GRANT, CLAIM, "too late"), "2026")
                    .thenRefused(new ClaimAlreadyRejected(CLAIM));
        }

        @Test
        void comes_too_late_for_an_approved_claim() {
            pending.and("2026", approved(1, "300")).when(reject).thenRefused(new ClaimAlreadyApproved(CLAIM));
            pending.and("2026", approved(1, "300"))
                    .and("2026", new PaymentMade(CLAIM, pounds("300"), "GBP"))
                    .when(reject)
                    .thenRefused(new ClaimAlreadyApproved(CLAIM));
            award.given(made("1000")).when(reject).thenRefused(new NoSuchClaim(CLAIM));
        }
    }

    @Nested
    class Paying {
        private final MakePayment pay = new MakePayment(GRANT, CLAIM, Optional.empty());

        private static PaymentMade paid(String amount) {
            return new PaymentMade(CLAIM, pounds(amount), "GBP");
        }

        @Test
        void pays_what_was_claimed_or_less() {
            var claim = pending.and("2026", approved(1, "300"));
            claim.when(pay).then(paid("300"));
            claim.when(new MakePayment(GRANT, CLAIM, Optional.of(pounds("250"))))
                    .then(paid("250"));
            claim.when(new MakePayment(GRANT, CLAIM, Optional.of(pounds("301"))))
                    .thenRefused(new PaymentAboveClaim(pounds("301"), pounds("300")));
            claim.when(new MakePayment(GRANT, CLAIM, Optional.of(pounds("0"))))
                    .thenRefused(new NotAnAmount(pounds("0")));
        }

        @Test
        void needs_an_approved_claim() {
            pending.when(pay).thenRefused(new ClaimNotApproved(CLAIM));
            pending.and("2026", rejected()).when(pay).thenRefused(new ClaimNotApproved(CLAIM));
            award.given(made("1000")).when(pay).thenRefused(new NoSuchClaim(CLAIM));
        }

        @Test
        void is_done_once() {
            pending.and("2026", approved(1, "300"))
                    .and("2026", paid("250"))
                    .when(pay)
                    .thenRefused(new ClaimAlreadyPaid(CLAIM, pounds("250")));
        }

        @Test
        void goes_on_after_the_award_is_closed() {
            pending.and("2026", approved(1, "300"))
                    .and("2026", new AwardClosed(Optional.empty()))
                    .when(pay)
                    .then(paid("300"));
        }

        @Test
        void outlasts_the_end_of_its_initiative_as_deciding_does() {
            assertThat(pay.outlastsEnd()).isTrue();
            assertThat(approve(1).outlastsEnd()).isTrue();
            assertThat(new RejectClaim(GRANT, CLAIM, "no").outlastsEnd()).isTrue();
            assertThat(new RecordApproval(GRANT, CLAIM, Optional.empty()).outlastsEnd())
                    .isTrue();
            assertThat(new ClaimDrawdown(GRANT, FIRST, pounds("1"), Optional.empty()).outlastsEnd())
                    .isFalse();
        }
    }
}
