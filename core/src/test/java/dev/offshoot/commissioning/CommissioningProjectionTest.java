package dev.offshoot.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.commissioning.domain.Commissioning;
import dev.offshoot.commissioning.domain.CommissioningCommand;
import dev.offshoot.commissioning.domain.CommissioningDecider;
import dev.offshoot.commissioning.domain.CommissioningRejection;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.commissioning.event.CommitmentId;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.commissioning.view.CommissioningView.SpellLine;
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

class CommissioningProjectionTest {

    private static final CommissioningCommitted COMMITTED = new CommissioningCommitted(
            "Pathway",
            Optional.of("a board"),
            Optional.of(PartialDate.parse("2016")),
            Optional.of(PartialDate.parse("2018")),
            Optional.of(true),
            Optional.of(Quantity.parse("about 5000")),
            "GBP");
    private static final CommissioningLapsed LAPSED = new CommissioningLapsed(Optional.of("money ran out"));

    private final DeciderSpec<CommissioningCommand, Commissioning, CommissioningEvent, CommissioningRejection>.Given
            committed = DeciderSpec.of(
                            CommissioningDecider.STREAM_TYPE, new CommitmentId("scarred-liver~pathway").stream())
                    .givenNothing()
                    .and("2016", COMMITTED);

    private static CommissioningRenewed renewed(String to) {
        return new CommissioningRenewed(Optional.empty(), PartialDate.parse(to), false);
    }

    private static CommissioningView view(
            DeciderSpec<CommissioningCommand, Commissioning, CommissioningEvent, CommissioningRejection>.Given
                    history) {
        return AnySubset.line(CommissioningContext.CONTEXT, history.recorded()).orElseThrow();
    }

    @Test
    void a_lapse_ends_a_spell_and_a_renewal_begins_another() {
        var view = view(committed.and("2018", LAPSED).and("2021", renewed("2030")));
        assertThat(view.lapsed()).isFalse();
        assertThat(view.ends()).contains(PartialDate.parse("2030"));
        assertThat(view.spells()).hasSize(2);
        assertThat(view.spells().getFirst().lapse().orElseThrow().reason()).contains("money ran out");
    }

    @Test
    void a_lapse_keeps_the_end_that_was_agreed() {
        var view = view(committed.and("2017", LAPSED));
        assertThat(view.lapsed()).isTrue();
        assertThat(view.ends()).contains(PartialDate.parse("2018"));
    }

    @Test
    void late_news_takes_its_place_and_does_not_overwrite() {
        var view =
                view(committed.and("2022", renewed("2030")).and("2019", LAPSED).and("2017", renewed("2019")));
        assertThat(view.lapsed()).isFalse();
        assertThat(view.ends()).contains(PartialDate.parse("2030"));
        assertThat(view.spells())
                .extracting(SpellLine::ends)
                .extracting(ends ->
                        ends.stream().map(t -> t.end().orElseThrow().edtf()).toList())
                .containsExactly(List.of("2018", "2019"), List.of("2030"));
    }

    @Test
    void the_first_term_comes_first_however_vague_its_date() {
        var vague = view(DeciderSpec.of(CommissioningDecider.STREAM_TYPE, new CommitmentId("a~b").stream())
                .givenNothing()
                .and("XXXX", COMMITTED)
                .and("2019", LAPSED));
        assertThat(vague.lapsed()).isTrue();
        assertThat(vague.spells()).hasSize(1);
    }

    @Test
    void holds_over_any_subset_of_its_history() {
        AnySubset.isTold(
                CommissioningContext.CONTEXT,
                committed
                        .and("2018", renewed("XXXX"))
                        .and("2019", LAPSED)
                        .and("2018-06", new CommissioningLapsed(Optional.empty()))
                        .and(
                                "2021",
                                new CommissioningRenewed(
                                        Optional.of(PartialDate.parse("XXXX")), PartialDate.parse("2030"), true))
                        .recorded());
    }

    @Test
    void its_events_read_as_sentences() {
        assertThat(CommissioningContext.CONTEXT.narrator().tell(COMMITTED, Titles.PLAIN))
                .isEqualTo("commissioning of “Pathway” committed by a board, to start 2016, to end 2018,"
                        + " worth about 5,000 GBP");
    }

    @Test
    void its_history_says_from_what_by_the_order_in_which_it_occurred() {
        var late = committed
                .and("2022", renewed("2030"))
                .and("2019", LAPSED)
                .and("2017", renewed("2019"))
                .and("2025", renewed("XXXX"))
                .and("2026", renewed("2040"));
        assertThat(AnySubset.told(CommissioningContext.CONTEXT, late.recorded()).subList(1, 6))
                .containsExactly(
                        "commissioning renewed after it had lapsed, now to end 2030 instead of 2019",
                        "commissioning lapsed: money ran out",
                        "commissioning renewed, now to end 2019 instead of 2018",
                        "commissioning renewed, now to end on a date not known instead of 2030",
                        "commissioning renewed, now to end 2040 instead of on a date not known");
    }

    @Test
    void a_renewal_of_what_had_no_end_says_no_end_before() {
        var open = DeciderSpec.of(CommissioningDecider.STREAM_TYPE, new CommitmentId("a~b").stream())
                .givenNothing()
                .and(
                        "2016",
                        new CommissioningCommitted(
                                "Pathway",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "GBP"))
                .and(
                        "2018",
                        new CommissioningRenewed(
                                Optional.of(PartialDate.parse("2017")), PartialDate.parse("2020"), true))
                .and("2019", new CommissioningLapsed(Optional.empty()));
        assertThat(AnySubset.told(CommissioningContext.CONTEXT, open.recorded()))
                .containsExactly(
                        "commissioning of “Pathway” committed",
                        "commissioning renewed, now to end 2020",
                        "commissioning lapsed");
    }

    @Test
    void on_a_day_before_it_was_surely_committed_it_is_told_from_that_and_says_so() {
        var given = committed.and("2016-02-01", renewed("2019"));
        var line = CommissioningContext.CONTEXT
                .streamProjection()
                .at(
                        new AsOf(Optional.empty(), Optional.of(LocalDate.of(2016, 3, 1))),
                        given.recorded(),
                        CommissioningEvent.class)
                .orElseThrow();
        assertThat(line.toldFrom()).contains(PartialDate.parse("2016"));
        assertThat(line.body().title()).isEqualTo("Pathway");
        assertThat(line.body().currency()).isEqualTo("GBP");
        assertThat(line.body().ends()).contains(PartialDate.parse("2019"));
        assertThat(line.body().spells())
                .singleElement()
                .satisfies(s -> assertThat(s.ends()).hasSize(1));
    }
}
