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
import dev.offshoot.award.domain.AwardDecider;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.ApprovalRecorded;
import dev.offshoot.award.event.AwardEvent.AwardClosed;
import dev.offshoot.award.event.AwardEvent.AwardVaried;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.laws.AnySubset;
import dev.offshoot.projection.Titles;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwardProjectionTest {

    private final DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection>.Given made = DeciderSpec.of(
                    AwardDecider.STREAM_TYPE, GRANT.stream())
            .givenNothing()
            .and("2013-05-25", made("about 650000"));

    private static AwardVaried varied(String from, String to) {
        return new AwardVaried(Optional.of(Quantity.parse(from)), Quantity.parse(to), "GBP", "more sites");
    }

    private static AwardView view(DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection>.Given history) {
        return AnySubset.line(AwardContext.CONTEXT, history.recorded()).orElseThrow();
    }

    @Test
    void the_amount_is_the_one_of_the_last_variation() {
        assertThat(view(made).amount()).contains(Quantity.parse("about 650000"));
        var view = view(made.and("2015", varied("650000", "700000")).and("2014", varied("700000", "600000")));
        assertThat(view.amount()).contains(Quantity.parse("700000"));
        assertThat(view.firstAmount()).contains(Quantity.parse("about 650000"));
        assertThat(view.variations()).extracting(v -> v.to().written()).containsExactly("600000", "700000");
    }

    @Test
    void every_tranche_is_listed() {
        var second = new TrancheScheduled(
                new TrancheId("second"), "Second", pounds("200"), "GBP", Optional.empty(), List.of());
        var view = view(made.and("2014", first("400")).and("2015", second));
        assertThat(view.tranches()).extracting(t -> t.key()).containsExactly("first", "second");
        assertThat(view.scheduled()).isEqualByComparingTo("600");
    }

    @Test
    void money_is_told_apart_as_scheduled_approved_and_paid() {
        var view = view(made.and("2014", first("400.50"))
                .and("2014", claimed(1, "300"))
                .and("2014", claimed(2, "50"))
                .and("2014", claimed(3, "20"))
                .and("2014", approved(1, "300"))
                .and("2014", approved(2, "50"))
                .and("2014", new ClaimRejected(ClaimId.number(3), pounds("20"), "GBP", "no receipts"))
                .and("2014-07", new PaymentMade(CLAIM, pounds("290"), "GBP")));
        assertThat(view.scheduled()).isEqualByComparingTo("400.50");
        assertThat(view.approved()).isEqualByComparingTo("350");
        assertThat(view.paid()).isEqualByComparingTo("290");
        assertThat(view.claims()
                        .getFirst()
                        .payment()
                        .orElseThrow()
                        .provenance()
                        .occurred()
                        .edtf())
                .isEqualTo("2014-07");
        assertThat(view.claims().getLast().decision().orElseThrow().rejectedFor())
                .contains("no receipts");
    }

    @Test
    void a_condition_that_is_met_is_no_longer_shown_as_waived() {
        var waived = new ConditionWaived(FIRST, REPORT, "report", "Dee", "written already");
        var met = new ConditionMet(FIRST, REPORT, "report");
        var scheduled = made.and("2014", first("400", "report", "audit"));
        assertThat(view(scheduled.and("2014", waived))
                        .tranches()
                        .getFirst()
                        .conditions()
                        .getFirst()
                        .settled()
                        .orElseThrow()
                        .waivedBy())
                .contains("Dee");
        var conditions = view(scheduled.and("2014", waived).and("2014", met))
                .tranches()
                .getFirst()
                .conditions();
        assertThat(conditions.getFirst().settled().orElseThrow().waivedBy()).isEmpty();
        assertThat(conditions.getLast().settled()).isEmpty();
        var metFirst = view(scheduled.and("2014", met).and("2014", waived))
                .tranches()
                .getFirst()
                .conditions();
        assertThat(metFirst.getFirst().settled().orElseThrow().waivedBy()).isEmpty();
    }

    @Test
    void holds_over_any_subset_of_its_history() {
        AnySubset.isTold(
                AwardContext.CONTEXT,
                made.and("2014", first("400", "report"))
                        .and("2014", new ConditionWaived(FIRST, REPORT, "report", "Dee", "written already"))
                        .and("2014", new ConditionMet(FIRST, REPORT, "report"))
                        .and("2014", claimed(1, "300"))
                        .and("2014", approved(1, "300"))
                        .and("2014", new PaymentMade(CLAIM, pounds("300"), "GBP"))
                        .and("2014", new ClaimRejected(CLAIM, pounds("300"), "GBP", "no receipts"))
                        .and("2015", varied("650000", "700000"))
                        .and("2016", new AwardClosed(Optional.empty()))
                        .recorded());
    }

    @Test
    void its_events_read_as_sentences() {
        assertThat(AwardContext.CONTEXT.narrator().tell(made("about 650000"), Titles.PLAIN))
                .isEqualTo("award “Grant” made by a fund: about 650,000 GBP");
        assertThat(AwardContext.CONTEXT.narrator().tell(claimed(2, "300"), Titles.PLAIN))
                .isEqualTo("Bea claimed 300 GBP out of tranche “First” (claim 2)");
    }

    @Test
    void its_history_says_from_what_by_the_order_in_which_it_occurred() {
        var late = made.and("2016", varied("1", "700000")).and("2015", varied("1", "600000"));
        assertThat(AnySubset.told(AwardContext.CONTEXT, late.recorded()))
                .containsExactly(
                        "award “Grant” made by a fund: about 650,000 GBP",
                        "award varied from 600,000 GBP to 700,000 GBP: more sites",
                        "award varied from about 650,000 GBP to 600,000 GBP: more sites");
        assertThat(view(late).variations())
                .extracting(v -> v.from().orElseThrow().written())
                .containsExactly("about 650000", "600000");
    }

    @Test
    void its_tranches_and_its_closing_read_as_sentences() {
        var due = new TrancheScheduled(
                FIRST, "First", pounds("400"), "GBP", Optional.of(PartialDate.parse("2015-04")), List.of());
        assertThat(AwardContext.CONTEXT.narrator().tell(due, Titles.PLAIN))
                .isEqualTo("tranche “First” of 400 GBP scheduled, due April 2015");
        assertThat(AwardContext.CONTEXT.narrator().tell(new AwardClosed(Optional.of("spent")), Titles.PLAIN))
                .isEqualTo("award closed: spent");
        assertThat(AwardContext.CONTEXT.narrator().tell(new AwardClosed(Optional.empty()), Titles.PLAIN))
                .isEqualTo("award closed");
    }

    @Test
    void an_approval_given_elsewhere_says_so() {
        var claim = made.and("2014", first("400")).and("2014", claimed(1, "300"));
        var named = new ApprovalRecorded(CLAIM, pounds("300"), "GBP", Optional.of("Cy"));
        var decision =
                view(claim.and("2014", named)).claims().getFirst().decision().orElseThrow();
        assertThat(decision.approved()).isTrue();
        assertThat(decision.elsewhere()).isTrue();
        assertThat(decision.by()).contains("Cy");
        assertThat(AwardContext.CONTEXT.narrator().tell(named, Titles.PLAIN))
                .isEqualTo("claim 1 approved elsewhere (by Cy): 300 GBP");
        assertThat(AwardContext.CONTEXT
                        .narrator()
                        .tell(new ApprovalRecorded(CLAIM, pounds("300"), "GBP", Optional.empty()), Titles.PLAIN))
                .isEqualTo("claim 1 approved elsewhere (by a person not stated): 300 GBP");
        var here = view(claim.and("2014", approved(1, "300")))
                .claims()
                .getFirst()
                .decision()
                .orElseThrow();
        assertThat(here.elsewhere()).isFalse();
    }

    @Test
    void on_a_day_before_it_was_surely_made_it_is_told_from_that_and_says_so() {
        var given = DeciderSpec.of(AwardDecider.STREAM_TYPE, GRANT.stream())
                .givenNothing()
                .and("2018", made("about 650000"))
                .and("2018-01-05", first("400"));
        var line = AwardContext.CONTEXT
                .streamProjection()
                .at(
                        new AsOf(Optional.empty(), Optional.of(LocalDate.of(2018, 1, 6))),
                        given.recorded(),
                        AwardEvent.class)
                .orElseThrow();
        assertThat(line.toldFrom()).contains(PartialDate.parse("2018"));
        assertThat(line.body().title()).isEqualTo(made("1").title());
        assertThat(line.body().amount()).contains(Quantity.parse("about 650000"));
        assertThat(line.body().currency()).isEqualTo("GBP");
        assertThat(line.body().scheduled()).isEqualByComparingTo("400");
    }
}
