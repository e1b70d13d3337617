package dev.offshoot.award;

import static dev.offshoot.award.Awards.FIRST;
import static dev.offshoot.award.Awards.GRANT;
import static dev.offshoot.award.Awards.REPORT;
import static dev.offshoot.award.Awards.first;
import static dev.offshoot.award.Awards.made;
import static dev.offshoot.award.Awards.pounds;

import dev.offshoot.award.domain.Award;
import dev.offshoot.award.domain.AwardCommand;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.CloseAward;
import dev.offshoot.award.domain.AwardCommand.MakeAward;
import dev.offshoot.award.domain.AwardCommand.MeetCondition;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.domain.AwardCommand.VaryAward;
import dev.offshoot.award.domain.AwardCommand.WaiveCondition;
import dev.offshoot.award.domain.AwardDecider;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.domain.rejection.AwardStateRejection.AlreadyClosed;
import dev.offshoot.award.domain.rejection.AwardStateRejection.AmountNotKnown;
import dev.offshoot.award.domain.rejection.AwardStateRejection.AwardExists;
import dev.offshoot.award.domain.rejection.AwardStateRejection.AwardIsClosed;
import dev.offshoot.award.domain.rejection.AwardStateRejection.AwardUnknown;
import dev.offshoot.award.domain.rejection.AwardStateRejection.NotAnAmount;
import dev.offshoot.award.domain.rejection.AwardStateRejection.SameAmount;
import dev.offshoot.award.domain.rejection.AwardStateRejection.VariationBelowTranches;
import dev.offshoot.award.domain.rejection.TrancheRejection.AlreadySettled;
import dev.offshoot.award.domain.rejection.TrancheRejection.NoSuchCondition;
import dev.offshoot.award.domain.rejection.TrancheRejection.NoSuchTranche;
import dev.offshoot.award.domain.rejection.TrancheRejection.NothingToWaive;
import dev.offshoot.award.domain.rejection.TrancheRejection.TrancheExists;
import dev.offshoot.award.domain.rejection.TrancheRejection.TranchesAboveAward;
import dev.offshoot.award.domain.rejection.TrancheRejection.TranchesNeedAmount;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.AwardClosed;
import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.AwardEvent.AwardVaried;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.command.StreamRejection.HasEnded;
import dev.offshoot.command.StreamRejection.WentOnAfterwards;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AwardDeciderTest {

    private final DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection> award =
            DeciderSpec.of(AwardDecider.STREAM_TYPE, GRANT.stream());

    private static MakeAward make(AwardMade e) {
        return new MakeAward(GRANT, e.title(), e.funder(), e.amount(), e.currency(), e.purpose(), e.ends());
    }

    private static ScheduleTranche schedule(TrancheScheduled e) {
        return new ScheduleTranche(GRANT, e.tranche(), e.title(), e.amount(), e.due(), e.conditions());
    }

    private static TrancheScheduled second(String amount) {
        var e = first(amount);
        return new TrancheScheduled(
                new TrancheId("second"), e.title(), e.amount(), e.currency(), e.due(), e.conditions());
    }

    private static VaryAward vary(String amount) {
        return new VaryAward(GRANT, Quantity.parse(amount), "more sites");
    }

    private static AwardVaried varied(String from, String to) {
        return new AwardVaried(
                Optional.of(from).filter(f -> !f.isEmpty()).map(Quantity::parse),
                Quantity.parse(to),
                "GBP",
                "more sites");
    }

    @Nested
    class Making {
        @Test
        void keeps_the_amount_as_exact_as_its_source() {
            award.givenNothing().when(make(made("about 650000"))).then(made("about 650000"));
        }

        @Test
        void needs_no_amount() {
            award.givenNothing().when(make(made(""))).then(made(""));
        }

        @Test
        void takes_no_amount_of_nought() {
            award.givenNothing().when(make(made("0"))).thenRefused(new NotAnAmount(pounds("0")));
        }

        @Test
        void is_done_once() {
            award.given(made("1000")).when(make(made("1000")), "2026-03-01").thenNothing();
            award.given(made("1000")).when(make(made("1000")), "2025").thenRefused(new AwardExists(GRANT));
            award.given(made("1000")).when(make(made("2000")), "2026-03-01").thenRefused(new AwardExists(GRANT));
        }

        @Test
        void comes_before_anything_else() {
            award.givenNothing().when(vary("10")).thenRefused(new AwardUnknown(GRANT));
        }
    }

    @Nested
    class Tranches {
        @Test
        void are_scheduled_with_their_conditions() {
            award.given(made("1000")).when(schedule(first("400", "report"))).then(first("400", "report"));
            var scheduled = award.given(made("1000"), first("400"));
            scheduled.when(schedule(first("400")), "2026-03-01").thenNothing();
            scheduled.when(schedule(first("400")), "2025").thenRefused(new TrancheExists(FIRST));
            award.given(made("1000"), first("400")).when(schedule(first("300"))).thenRefused(new TrancheExists(FIRST));
        }

        @Test
        void are_the_same_however_many_noughts_their_amounts_end_on() {
            award.given(made("1000"), first("400"))
                    .when(schedule(first("400.00")), "2026-03-01")
                    .thenNothing();
        }

        @Test
        void have_no_bound_where_the_award_is_not_bounded_and_cannot_be_where_it_has_no_number() {
            award.given(made("at least 1000")).when(schedule(first("1001"))).then(first("1001"));
            award.given(made("fewer than 1000"))
                    .when(schedule(first("1001")))
                    .thenRefused(new TranchesAboveAward(pounds("1001"), Quantity.parse("fewer than 1000")));
            award.given(made("suppressed")).when(schedule(first("1"))).thenRefused(new AmountNotKnown());
        }

        @Test
        void never_come_to_more_than_the_award() {
            award.given(made("1000"), first("400"))
                    .when(schedule(second("600")))
                    .then(second("600"));
            award.given(made("1000"), first("400"))
                    .when(schedule(second("600.01")))
                    .thenRefused(new TranchesAboveAward(pounds("1000.01"), Quantity.parse("1000")));
        }

        @Test
        void go_by_the_award_as_varied() {
            award.given(made("1000"), varied("1000", "1500"), first("400"))
                    .when(schedule(second("1100")))
                    .then(second("1100"));
            award.given(made("1000"), varied("1000", "500"), first("400"))
                    .when(schedule(second("600")))
                    .thenRefused(new TranchesAboveAward(pounds("1000"), Quantity.parse("500")));
        }

        @Test
        void never_come_to_an_amount_that_the_award_is_less_than() {
            award.given(made("fewer than 1000")).when(schedule(first("999"))).then(first("999"));
            award.given(made("fewer than 1000"))
                    .when(schedule(first("1000")))
                    .thenRefused(new TranchesAboveAward(pounds("1000"), Quantity.parse("fewer than 1000")));
        }

        @Test
        void keep_the_award_from_being_varied_to_no_number() {
            award.given(made("1000"), first("400"))
                    .when(vary("suppressed"))
                    .thenRefused(new TranchesNeedAmount(Quantity.parse("suppressed")));
            award.given(made("1000")).when(vary("suppressed")).then(varied("1000", "suppressed"));
        }

        @Test
        void go_by_the_number_of_a_qualified_amount() {
            award.given(made("about 1000")).when(schedule(first("1000"))).then(first("1000"));
            award.given(made("500 to 1000")).when(schedule(first("1000"))).then(first("1000"));
            award.given(made("about 1000"))
                    .when(schedule(first("1001")))
                    .thenRefused(new TranchesAboveAward(pounds("1001"), Quantity.parse("about 1000")));
        }

        @Test
        void need_an_amount_to_be_scheduled_out_of() {
            award.given(made("")).when(schedule(first("400"))).thenRefused(new AmountNotKnown());
            award.given(made(""), varied("", "1000"))
                    .when(schedule(first("400")))
                    .then(first("400"));
        }

        @Test
        void are_sums_of_money() {
            award.given(made("1000")).when(schedule(first("-1"))).thenRefused(new NotAnAmount(pounds("-1")));
        }
    }

    @Nested
    class A_condition {
        private final WaiveCondition waive = new WaiveCondition(GRANT, FIRST, REPORT, "Dee", "written already");
        private final ConditionWaived waived = new ConditionWaived(FIRST, REPORT, "report", "Dee", "written already");
        private final MeetCondition meet = new MeetCondition(GRANT, FIRST, REPORT);
        private final ConditionMet met = new ConditionMet(FIRST, REPORT, "report");

        @Test
        void is_met_once() {
            award.given(made("1000"), first("400", "report")).when(meet).then(met);
            var once = award.given(made("1000"), first("400", "report"), met);
            once.when(meet, "2026-03-01").thenNothing();
            once.when(meet, "2025").thenRefused(new AlreadySettled("report", "met", PartialDate.parse("2026-03-01")));
            once.when(
                            meet,
                            EventMetadata.of(PartialDate.parse("2026-03-01"), "ada")
                                    .with(Provenance.notStated().from("a letter")))
                    .thenRefused(new AlreadySettled("report", "met", PartialDate.parse("2026-03-01")));
        }

        @Test
        void is_waived_once_by_a_named_person() {
            award.given(made("1000"), first("400", "report")).when(waive).then(waived);
            var once = award.given(made("1000"), first("400", "report"), waived);
            once.when(waive, "2026-03-01").thenNothing();
            once.when(waive).thenRefused(new AlreadySettled("report", "waived", PartialDate.parse("2026-03-01")));
            once.when(new WaiveCondition(GRANT, FIRST, REPORT, "Eve", "written already"), "2026-03-01")
                    .thenRefused(new AlreadySettled("report", "waived", PartialDate.parse("2026-03-01")));
        }

        @Test
        void may_be_met_after_all_but_not_waived_once_met() {
            award.given(made("1000"), first("400", "report"), waived).when(meet).then(met);
            award.given(made("1000"), first("400", "report"), met).when(waive).thenRefused(new NothingToWaive(REPORT));
        }

        @Test
        void belongs_to_a_tranche() {
            award.given(made("1000")).when(meet).thenRefused(new NoSuchTranche(FIRST));
            award.given(made("1000"), first("400", "audit")).when(meet).thenRefused(new NoSuchCondition(FIRST, REPORT));
            award.given(made("1000"), first("400", "audit"))
                    .when(new WaiveCondition(GRANT, FIRST, new ConditionId("visit"), "Dee", "why"))
                    .thenRefused(new NoSuchCondition(FIRST, new ConditionId("visit")));
        }
    }

    @Nested
    class Varying {
        @Test
        void keeps_the_amount_before() {
            award.given(made("1000")).when(vary("1500")).then(varied("1000", "1500"));
            award.given(made("")).when(vary("1500")).then(varied("", "1500"));
        }

        @Test
        void to_the_amount_it_was_already_is_refused() {
            award.given(made("1000"))
                    .when(vary("1000"))
                    .thenRefused(new SameAmount(Quantity.parse("1000"), PartialDate.on(DeciderSpec.TODAY)));
            award.given(made("1000"), varied("1000", "1500"))
                    .when(vary("1500"))
                    .thenRefused(new SameAmount(Quantity.parse("1500"), PartialDate.on(DeciderSpec.TODAY)));
        }

        @Test
        void told_again_of_the_same_day_and_source_changes_nothing() {
            award.given(made("1000"), varied("1000", "1500"))
                    .when(vary("1500"), "2026-03-01")
                    .thenNothing();
        }

        @Test
        void told_late_to_an_amount_that_came_later_again_is_recorded() {
            award.givenNothing()
                    .and("2020", made("1000"))
                    .and("2024", varied("1000", "1500"))
                    .when(vary("1500"), "2022")
                    .then(varied("1000", "1500"));
        }

        @Test
        void before_the_award_was_made_is_refused() {
            var history = award.givenNothing().and("2020", made("1000"));
            history.when(vary("1500"), "2019").thenTooEarly("the award was made", "2020");
            history.when(vary("1500"), "2020-05").then(varied("1000", "1500"));
            history.when(vary("1500"), "XXXX").then(varied("1000", "1500"));
        }

        @Test
        void never_goes_below_the_tranches() {
            award.given(made("1000"), first("400"))
                    .when(vary("399"))
                    .thenRefused(new VariationBelowTranches(pounds("400"), Quantity.parse("399")));
            award.given(made("1000"), first("400")).when(vary("400")).then(varied("1000", "400"));
        }

        @Test
        void needs_a_sum_of_money() {
            award.given(made("1000")).when(vary("0")).thenRefused(new NotAnAmount(pounds("0")));
        }

        @Test
        void told_late_does_not_replace_a_newer_amount() {
            var history = award.givenNothing().and("2023", made("1000")).and("2025", varied("1000", "1500"));
            history.and("2024", varied("1000", "100"))
                    .when(schedule(first("1500")))
                    .then(first("1500"));
            history.and("2025-12-31", first("1500")).when(vary("100"), "2024").then(varied("1000", "100"));
        }

        @Test
        void told_late_never_goes_below_the_tranches_of_its_time() {
            award.givenNothing()
                    .and("2023", made("1000"))
                    .and("2023-06", first("400"))
                    .and("2025", varied("1000", "1500"))
                    .when(vary("399"), "2024")
                    .thenRefused(new VariationBelowTranches(pounds("400"), Quantity.parse("399")));
        }
    }

    @Nested
    class A_correction {
        private final DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection>.Given scheduled =
                award.given(made("1000"), first("400"), second("200"));

        private static Correct instead(long version, AwardCommand command) {
            return new Correct(GRANT.stream(), version, "a slip", Optional.of(command));
        }

        @Test
        void never_leaves_the_award_below_its_tranches() {
            scheduled
                    .when(instead(0, make(made("599"))), EventMetadata.of(PartialDate.parse("2026-02-27"), "ada"))
                    .thenRefused(new WouldNotHold(new TranchesAboveAward(pounds("600"), Quantity.parse("599"))));
            scheduled
                    .when(instead(0, make(made(""))), EventMetadata.of(PartialDate.parse("2026-02-27"), "ada"))
                    .thenRefused(new WouldNotHold(new AmountNotKnown()));
        }

        @Test
        void may_change_the_amount_that_its_tranches_leave() {
            award.givenNothing()
                    .and("2020", made("1000"))
                    .and("2021", first("400"))
                    .and("2022", varied("1000", "500"))
                    .when(instead(0, make(made("400"))), EventMetadata.of(PartialDate.parse("2020"), "ada"))
                    .then(new EventCorrected(0, "a slip", Optional.of(made("400"))));
        }

        @Test
        void never_makes_the_award_later_than_its_variations() {
            award.givenNothing()
                    .and("2020", made("1000"))
                    .and("2021", varied("1000", "1500"))
                    .when(instead(0, make(made("1000"))), EventMetadata.of(PartialDate.parse("2022"), "ada"))
                    .thenTooEarly("the award was made", "2022");
        }
    }

    @Nested
    class Closed {
        private final AwardClosed spent = new AwardClosed(Optional.of("spent"));
        private final CloseAward close = new CloseAward(GRANT, Optional.of("spent"));
        private final PartialDate day = PartialDate.parse("2026-03-01");
        private final DeciderSpec<AwardCommand, Award, AwardEvent, AwardRejection>.Given closed =
                award.given(made("1000"), first("400", "report"), spent);

        @Test
        void it_was_closed_once() {
            award.given(made("1000")).when(close).then(spent);
            closed.when(close, "2026-03-01").thenNothing();
            closed.when(close).thenRefused(new AlreadyClosed(day));
            closed.when(new CloseAward(GRANT, Optional.empty()), "2026-03-01").thenRefused(new AlreadyClosed(day));
        }

        @Test
        void nothing_more_is_scheduled_claimed_or_varied() {
            var ended = new HasEnded(GRANT.stream(), new Ended(new Dated(day, DeciderSpec.TODAY, 2), "was closed"));
            closed.when(schedule(second("1"))).thenRefused(ended);
            closed.when(vary("2000")).thenRefused(ended);
            closed.when(new ClaimDrawdown(GRANT, FIRST, pounds("1"), Optional.empty()))
                    .thenRefused(ended);
        }

        @Test
        void nothing_more_begins_on_its_last_day() {
            closed.when(schedule(second("1")), "2026-03-01").thenRefused(new AwardIsClosed(day));
        }

        @Test
        void what_happened_before_is_still_welcome() {
            closed.when(schedule(second("1")), "2026-02-28").then(second("1"));
            closed.when(schedule(second("1")), "2026").then(second("1"));
            closed.when(schedule(second("1")), "XXXX").then(second("1"));
        }

        @Test
        void late_it_was_not_before_a_tranche_and_may_be_before_a_condition_was_met() {
            var scheduled = award.givenNothing().and("2015", made("1000")).and("2018", first("400", "report"));
            scheduled
                    .when(close, "2017")
                    .thenRefused(new WentOnAfterwards(
                            GRANT.stream(),
                            new Ended(new Dated(PartialDate.parse("2017"), DeciderSpec.TODAY, 2), "was closed"),
                            new Dated(PartialDate.parse("2018"), DeciderSpec.TODAY, 1)));
            scheduled
                    .and("2020", new ConditionMet(FIRST, REPORT, "report"))
                    .when(close, "2019")
                    .then(spent);
        }

        @Test
        void what_is_open_can_still_be_settled() {
            closed.when(new MeetCondition(GRANT, FIRST, REPORT)).then(new ConditionMet(FIRST, REPORT, "report"));
            closed.when(new WaiveCondition(GRANT, FIRST, REPORT, "Dee", "why"))
                    .then(new ConditionWaived(FIRST, REPORT, "report", "Dee", "why"));
        }
    }
}
