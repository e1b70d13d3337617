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
import dev.offshoot.award.domain.AwardCommand.CloseAward;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.MeetCondition;
import dev.offshoot.award.domain.AwardCommand.RecordApproval;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.domain.AwardCommand.VaryAward;
import dev.offshoot.award.domain.AwardCommand.WaiveCondition;
import dev.offshoot.award.domain.AwardDecider;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.CorrectionRejection.NeedsAnotherAccount;
import dev.offshoot.command.StreamRejection.WentOnAfterwards;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.decider.DeciderSpec.Followed;
import dev.offshoot.execution.Correct;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Money is claimed once it is scheduled, decided once it is claimed, and paid once it is approved. */
final class AwardPrerequisitesTest {

    private final DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection> award =
            DeciderSpec.of(AwardDecider.STREAM_TYPE, GRANT.stream());

    static Stream<Followed<AwardCommand>> cases() {
        return Stream.of(
                Followed.<AwardCommand>by("the award was made", new VaryAward(GRANT, Quantity.exactly(2000), "more")),
                Followed.<AwardCommand>by(
                        "the award was made",
                        new ScheduleTranche(
                                GRANT, new TrancheId("second"), "Second", pounds("10"), Optional.empty(), List.of())),
                Followed.<AwardCommand>by("the award was made", new CloseAward(GRANT, Optional.empty())),
                Followed.<AwardCommand>by(
                        "the tranche was scheduled",
                        new ClaimDrawdown(GRANT, FIRST, pounds("10"), Optional.empty()),
                        first("400")),
                Followed.<AwardCommand>by(
                        "the tranche was scheduled",
                        new WaiveCondition(GRANT, FIRST, REPORT, "Di", "late"),
                        first("400", "report")),
                Followed.<AwardCommand>by(
                        "the claim was made",
                        new ApproveClaim(GRANT, CLAIM, Optional.empty()),
                        first("400"),
                        claimed(1, "300")),
                Followed.<AwardCommand>by(
                        "the claim was made",
                        new RecordApproval(GRANT, CLAIM, Optional.empty()),
                        first("400"),
                        claimed(1, "300")),
                Followed.<AwardCommand>by(
                        "the claim was made",
                        new RejectClaim(GRANT, CLAIM, "no receipts"),
                        first("400"),
                        claimed(1, "300")),
                Followed.<AwardCommand>by(
                        "the claim was approved",
                        new MakePayment(GRANT, CLAIM, Optional.empty()),
                        first("400"),
                        claimed(1, "300"),
                        approved(1, "300")));
    }

    private static EventMetadata bo(String occurred) {
        return EventMetadata.of(PartialDate.parse(occurred), "bo")
                .with(Provenance.notStated().from("the ledger"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void does_not_surely_come_before(Followed<AwardCommand> some) {
        award.givenNothing().and("2020-05-10", made("1000")).thenOnlyAfter(some, AwardPrerequisitesTest::bo);
    }

    @Test
    void a_condition_may_have_been_met_before_its_tranche_was_scheduled() {
        award.givenNothing()
                .and("2020-05-10", made("1000"))
                .and("2020-05-10", first("400", "report"))
                .when(new MeetCondition(GRANT, FIRST, REPORT), "2020-04")
                .thenRecorded();
    }

    @Test
    void an_approval_follows_the_conditions_of_its_tranche() {
        var claims = award.givenNothing()
                .and("2020-01", made("1000"))
                .and("2020-02", first("400", "report"))
                .and("2020-03", claimed(1, "300"))
                .and("2020-05", new ConditionMet(FIRST, REPORT, "report"));
        var approve = new ApproveClaim(GRANT, CLAIM, Optional.empty());
        claims.when(approve, bo("2020-04")).thenTooEarly("the condition “report” was met", "2020-05");
        claims.when(approve, bo("2020-02")).thenTooEarly("the claim was made", "2020-03");
        claims.when(approve, bo("2020-05")).thenRecorded();
        claims.and("2020-03", new ConditionWaived(FIRST, REPORT, "report", "Di", "late"))
                .when(approve, bo("2020-04"))
                .thenRecorded();
    }

    @Test
    void an_award_is_closed_after_what_it_gave_and_may_be_before_what_is_settled() {
        var close = new CloseAward(GRANT, Optional.empty());
        var claims = award.givenNothing().and("2020", made("1000")).and("2021", first("400", "report"));
        claims.when(close, "2020").thenRefused(wentOn("2020", 2, 1, "2021"));
        claims.and("2022", claimed(1, "300")).when(close, "2021").thenRefused(wentOn("2021", 3, 2, "2022"));
        claims.and("2021", claimed(1, "300"))
                .and("2023", new ConditionMet(FIRST, REPORT, "report"))
                .and("2023", approved(1, "300"))
                .and("2024", new PaymentMade(CLAIM, pounds("300"), "GBP"))
                .when(close, "2022")
                .thenRecorded();
    }

    private static WentOnAfterwards wentOn(String closed, long closing, long later, String occurred) {
        return new WentOnAfterwards(
                GRANT.stream(),
                new Ended(new Dated(PartialDate.parse(closed), DeciderSpec.TODAY, closing), "was closed"),
                new Dated(PartialDate.parse(occurred), DeciderSpec.TODAY, later));
    }

    @Test
    void what_was_approved_is_corrected_by_another_account_than_claimed_it() {
        var approved = award.givenNothing()
                .and("2020-05-10", made("1000"))
                .and("2020-05-10", first("400"))
                .and("2020-05-10", claimed(1, "300"), "bea")
                .and("2020-05-10", approved(1, "300"), "cy");
        var correct = new Correct(
                GRANT.stream(),
                2,
                "a slip",
                Optional.of(new ClaimDrawdown(GRANT, FIRST, pounds("300"), Optional.of("Bea"))));
        approved.when(correct, EventMetadata.of(PartialDate.parse("2020-05-09"), "bea"))
                .thenRefused(new NeedsAnotherAccount("bea"));
    }
}
