package dev.offshoot.award;

import static dev.offshoot.award.Awards.CLAIM;
import static dev.offshoot.award.Awards.FIRST;
import static dev.offshoot.award.Awards.GRANT;
import static dev.offshoot.award.Awards.REPORT;
import static dev.offshoot.award.Awards.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.CloseAward;
import dev.offshoot.award.domain.AwardCommand.MakeAward;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.MeetCondition;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.domain.AwardCommand.VaryAward;
import dev.offshoot.award.domain.AwardCommand.WaiveCondition;
import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.award.port.in.AwardForms;
import dev.offshoot.command.form.Typed;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AwardFormsTest {

    private final Typed typed = new Typed(AwardForms.ALL);

    private static String[] here(String... answers) {
        return Stream.concat(Stream.of("initiative", "iris", "award", "grant"), Stream.of(answers))
                .toArray(String[]::new);
    }

    @Test
    void an_award_takes_its_key_from_its_title() {
        var command = typed.command(
                "make-award",
                "initiative",
                "iris",
                "title",
                "Grant",
                "funder",
                "a fund",
                "amount",
                "about 650,000",
                "currency",
                "eur",
                "purpose",
                "spread",
                "ends",
                "2015");
        assertThat(command)
                .isEqualTo(new MakeAward(
                        GRANT,
                        "Grant",
                        Optional.of("a fund"),
                        Optional.of(Quantity.parse("about 650000")),
                        "EUR",
                        Optional.of("spread"),
                        Optional.of(PartialDate.parse("2015"))));
        assertThat(command.about()).containsExactly(new StreamId("initiative", "iris"));
    }

    @Test
    void a_title_is_enough_for_an_award() {
        assertThat(typed.command("make-award", here("title", "Grant")))
                .isEqualTo(new MakeAward(
                        GRANT, "Grant", Optional.empty(), Optional.empty(), "GBP", Optional.empty(), Optional.empty()));
        assertThat(typed.flawed("make-award", here())).containsExactly("title");
        assertThat(typed.flawed("make-award", here("title", "Grant", "currency", "pounds")))
                .containsExactly("currency");
    }

    @Test
    void a_tranche_is_known_by_its_title_unless_it_has_a_key() {
        assertThat(typed.command(
                        "schedule-tranche",
                        here("title", "First", "amount", "400.50", "due", "2027", "conditions", "Final report\nAudit")))
                .isEqualTo(new ScheduleTranche(
                        GRANT,
                        FIRST,
                        "First",
                        pounds("400.50"),
                        Optional.of(PartialDate.parse("2027")),
                        List.of(
                                new TrancheCondition(new ConditionId("final-report"), "Final report"),
                                new TrancheCondition(new ConditionId("audit"), "Audit"))));
        assertThat(typed.command("schedule-tranche", here("title", "First", "tranche", "t1", "amount", "1")))
                .isEqualTo(new ScheduleTranche(
                        GRANT, new TrancheId("t1"), "First", pounds("1"), Optional.empty(), List.of()));
        assertThat(typed.flawed("schedule-tranche", here("title", "???", "amount", "1")))
                .containsExactly("title");
        assertThat(typed.flawed("schedule-tranche", here("title", "First", "amount", "lots")))
                .containsExactly("amount");
        assertThat(typed.flawed("schedule-tranche", here("title", "First", "amount", "1", "conditions", "A\na")))
                .containsExactly("conditions");
    }

    @Test
    void conditions_are_met_or_waived() {
        assertThat(typed.command("meet-condition", here("tranche", "first", "condition", "report")))
                .isEqualTo(new MeetCondition(GRANT, FIRST, REPORT));
        assertThat(typed.command(
                        "waive-condition",
                        here("tranche", "first", "condition", "report", "waivedBy", "Dee", "reason", "small")))
                .isEqualTo(new WaiveCondition(GRANT, FIRST, REPORT, "Dee", "small"));
        assertThat(typed.flawed("meet-condition", here())).containsExactly("tranche", "condition");
        assertThat(typed.flawed("waive-condition", here("tranche", "first", "condition", "report")))
                .containsExactly("waivedBy", "reason");
    }

    @Test
    void claims_are_made_and_decided() {
        assertThat(typed.command("claim-drawdown", here("tranche", "first", "amount", "300", "claimedBy", "Bea")))
                .isEqualTo(new ClaimDrawdown(GRANT, FIRST, pounds("300"), Optional.of("Bea")));
        assertThat(typed.command("approve-claim", here("claim", "claim-1")))
                .isEqualTo(new ApproveClaim(GRANT, CLAIM, Optional.empty()));
        assertThat(typed.command("reject-claim", here("claim", "claim-1", "reason", "no receipts")))
                .isEqualTo(new RejectClaim(GRANT, CLAIM, "no receipts"));
        assertThat(typed.flawed("claim-drawdown", here("tranche", "first"))).containsExactly("amount");
        assertThat(typed.flawed("approve-claim", here())).containsExactly("claim");
        assertThat(typed.flawed("reject-claim", here("claim", "claim-1"))).containsExactly("reason");
    }

    @Test
    void a_payment_occurred_when_it_was_paid() {
        var asked = typed.asked("make-payment", here("claim", "claim-1", "date", "2025-12", "amount", "250"));
        assertThat(asked.command()).isEqualTo(new MakePayment(GRANT, CLAIM, Optional.of(pounds("250"))));
        assertThat(asked.occurred()).isEqualTo(PartialDate.parse("2025-12"));
        assertThat(typed.flawed("make-payment", here("claim", "claim-1"))).containsExactly("date");
    }

    @Test
    void an_award_is_varied_and_closed() {
        assertThat(typed.command("vary-award", here("amount", "700000", "reason", "more sites")))
                .isEqualTo(new VaryAward(GRANT, Quantity.parse("700000"), "more sites"));
        assertThat(typed.command("close-award", here())).isEqualTo(new CloseAward(GRANT, Optional.empty()));
        assertThat(typed.flawed("vary-award", here("amount", "more"))).containsExactly("amount", "reason");
    }
}
