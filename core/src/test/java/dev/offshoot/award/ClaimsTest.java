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

import dev.offshoot.award.domain.Award;
import dev.offshoot.award.domain.AwardCommand;
import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.domain.AwardDecider;
import dev.offshoot.award.domain.AwardRejection;
import dev.offshoot.award.domain.AwardRejection.ClaimAlreadyApproved;
import dev.offshoot.award.domain.AwardRejection.ClaimAlreadyPaid;
import dev.offshoot.award.domain.AwardRejection.ClaimAlreadyRejected;
import dev.offshoot.award.domain.AwardRejection.ClaimNotApproved;
import dev.offshoot.award.domain.AwardRejection.ClaimantApproves;
import dev.offshoot.award.domain.AwardRejection.ClaimsAboveTranche;
import dev.offshoot.award.domain.AwardRejection.ConditionsOpen;
import dev.offshoot.award.domain.AwardRejection.NoSuchClaim;
import dev.offshoot.award.domain.AwardRejection.NoSuchTranche;
import dev.offshoot.award.domain.AwardRejection.NotAnAmount;
import dev.offshoot.award.domain.AwardRejection.PaymentAboveClaim;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.AwardClosed;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.kernel.DeciderSpec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private final DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection> award =
            DeciderSpec.of(AwardDecider.FAMILY, GRANT.stream());

    private final DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection>.Given pending =
            award.given(made("1000"), first("400"), claimed(1, "300"));

    private static ApproveClaim approve(int claim) {
        return new ApproveClaim(GRANT, ClaimId.number(claim), Optional.of("Cy"));
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
            pending.and("2026", approved(1, "300")).when(approve(1)).thenNothing();
        }

        @Test
        void is_never_done_by_the_claimant() {
            pending.when(new ApproveClaim(GRANT, CLAIM, Optional.of("bea "))).thenRefused(new ClaimantApproves("Bea"));
            award.given(
                            made("1000"),
                            first("400"),
                            new DrawdownClaimed(CLAIM, FIRST, "First", pounds("300"), "GBP", "ada"))
                    .when(new ApproveClaim(GRANT, CLAIM, Optional.empty()))
                    .thenRefused(new ClaimantApproves("ada"));
        }

        @Test
        void is_never_entered_by_the_claimant_for_another() {
            award.given(
                            made("1000"),
                            first("400"),
                            new DrawdownClaimed(CLAIM, FIRST, "First", pounds("300"), "GBP", "ada"))
                    .when(new ApproveClaim(GRANT, CLAIM, Optional.of("cy")))
                    .thenRefused(new ClaimantApproves("ada"));
        }

        @Test
        void never_goes_above_the_tranche() {
            pending.and("2026", approved(1, "300"))
                    .and("2026", claimed(2, "100.01"))
                    .when(approve(2))
                    .thenRefused(new ClaimsAboveTranche(pounds("400.01"), pounds("400")));
            pending.and("2026", new PaymentMade(CLAIM, pounds("300"), "GBP"))
                    .and("2026", claimed(2, "101"))
                    .when(approve(2))
                    .thenRefused(new ClaimsAboveTranche(pounds("401"), pounds("400")));
            pending.and("2026", approved(1, "300"))
                    .and("2026", claimed(2, "100"))
                    .when(approve(2))
                    .then(approved(2, "100"));
        }

        @Test
        void leaves_rejected_claims_out_of_the_sum() {
            pending.and("2026", rejected())
                    .and("2026", claimed(2, "400"))
                    .when(approve(2))
                    .then(approved(2, "400"));
        }

        @Test
        void needs_every_condition_met_or_waived() {
            var open = award.given(made("1000"), first("400", "report", "audit"), claimed(1, "300"));
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
    class Rejecting {
        private final RejectClaim reject = new RejectClaim(GRANT, CLAIM, "no receipts");

        @Test
        void gives_a_reason_and_is_done_once() {
            pending.when(reject).then(rejected());
            pending.and("2026", rejected()).when(reject).thenNothing();
        }

        @Test
        void comes_too_late_for_an_approved_claim() {
            pending.and("2026", approved(1, "300")).when(reject).thenRefused(new ClaimAlreadyApproved(CLAIM));
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
    }
}
