package dev.offshoot.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.commissioning.domain.Commissioning;
import dev.offshoot.commissioning.domain.CommissioningCommand;
import dev.offshoot.commissioning.domain.CommissioningCommand.Commit;
import dev.offshoot.commissioning.domain.CommissioningCommand.Lapse;
import dev.offshoot.commissioning.domain.CommissioningCommand.Renew;
import dev.offshoot.commissioning.domain.CommissioningDecider;
import dev.offshoot.commissioning.domain.CommissioningRejection;
import dev.offshoot.commissioning.domain.CommissioningRejection.AlreadyLapsed;
import dev.offshoot.commissioning.domain.CommissioningRejection.CommitmentExists;
import dev.offshoot.commissioning.domain.CommissioningRejection.CommitmentUnknown;
import dev.offshoot.commissioning.domain.CommissioningRejection.EndsBeforeItStarts;
import dev.offshoot.commissioning.domain.CommissioningRejection.SameEnd;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.commissioning.event.CommitmentId;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.stream.EventMetadata;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommissioningDeciderTest {

    private static final CommitmentId PATHWAY = new CommitmentId("scarred-liver~pathway");

    private final DeciderSpec<CommissioningCommand, Commissioning, CommissioningEvent, CommissioningRejection>
            commitment = DeciderSpec.of(CommissioningDecider.STREAM_TYPE, PATHWAY.stream());

    private static CommissioningCommitted committed(String ends) {
        return new CommissioningCommitted(
                "Pathway",
                Optional.of("a board"),
                Optional.empty(),
                Optional.of(PartialDate.parse(ends)),
                Optional.of(true),
                Optional.empty(),
                "GBP");
    }

    private static Commit commit(String ends) {
        var e = committed(ends);
        return new Commit(
                PATHWAY, e.title(), e.commissioner(), e.starts(), e.ends(), e.recurrent(), e.value(), e.currency());
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }

    private static Renew renew(String ends) {
        return new Renew(PATHWAY, PartialDate.parse(ends));
    }

    private static CommissioningRenewed renewed(String from, String to, boolean afterLapse) {
        return new CommissioningRenewed(Optional.of(PartialDate.parse(from)), PartialDate.parse(to), afterLapse);
    }

    private static final Lapse LAPSE = new Lapse(PATHWAY, Optional.of("money ran out"));
    private static final CommissioningLapsed LAPSED = new CommissioningLapsed(Optional.of("money ran out"));

    @Nested
    class Committing {
        @Test
        void is_done_once() {
            commitment.givenNothing().when(commit("2020")).then(committed("2020"));
            commitment
                    .given(committed("2020"))
                    .when(commit("2020"), "2026-03-01")
                    .thenNothing();
            commitment.given(committed("2020")).when(commit("2020")).thenRefused(new CommitmentExists(PATHWAY));
            commitment.given(committed("2020")).when(commit("2021")).thenRefused(new CommitmentExists(PATHWAY));
        }

        @Test
        void comes_before_anything_else() {
            commitment.givenNothing().when(renew("2022")).thenRefused(new CommitmentUnknown(PATHWAY));
            commitment.givenNothing().when(LAPSE).thenRefused(new CommitmentUnknown(PATHWAY));
        }
    }

    @Nested
    class Renewing {
        @Test
        void keeps_the_end_before() {
            commitment.given(committed("2020")).when(renew("2030")).then(renewed("2020", "2030", false));
            commitment
                    .given(committed("2020"), renewed("2020", "2030", false))
                    .when(renew("2040"))
                    .then(renewed("2030", "2040", false));
        }

        @Test
        void to_the_same_end_is_refused() {
            commitment.given(committed("2020")).when(renew("2020")).thenRefused(new SameEnd(date("2020")));
        }

        @Test
        void told_again_of_the_same_day_and_source_changes_nothing() {
            commitment
                    .given(committed("2020"), renewed("2020", "2030", false))
                    .when(renew("2030"), "2026-03-01")
                    .thenNothing();
        }

        @Test
        void never_comes_before_the_commitment() {
            var history = commitment.givenNothing().and("2016", committed("2018"));
            history.when(renew("2020"), "2015").thenTooEarly("the commitment was made", "2016");
            history.when(LAPSE, "2015").thenTooEarly("the commitment was made", "2016");
            history.when(renew("2020"), "2016-05").then(renewed("2018", "2020", false));
        }

        @Test
        void never_ends_before_it_starts() {
            var starts = new CommissioningCommitted(
                    "Pathway",
                    Optional.empty(),
                    Optional.of(date("2018")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "GBP");
            commitment.given(starts).when(renew("2017")).thenRefused(new EndsBeforeItStarts(date("2018")));
            commitment
                    .given(starts)
                    .when(renew("2018"))
                    .then(new CommissioningRenewed(Optional.empty(), date("2018"), false));
        }

        @Test
        void what_has_lapsed_begins_a_new_spell() {
            commitment.given(committed("2020"), LAPSED).when(renew("2030")).then(renewed("2020", "2030", true));
            commitment.given(committed("2020"), LAPSED).when(renew("2020")).then(renewed("2020", "2020", true));
        }
    }

    @Nested
    class Lapsing {
        @Test
        void happens_once_in_a_spell() {
            commitment.given(committed("2020")).when(LAPSE).then(LAPSED);
            commitment
                    .given(committed("2020"), LAPSED)
                    .when(LAPSE, "2026-03-01")
                    .thenNothing();
            commitment.given(committed("2020"), LAPSED).when(LAPSE).thenRefused(new AlreadyLapsed(date("2026-03-01")));
            commitment
                    .given(committed("2020"), LAPSED, renewed("2020", "2030", true))
                    .when(LAPSE)
                    .then(LAPSED);
        }

        @Test
        void told_late_counts_on_its_own_day_and_not_today() {
            var renewed = commitment
                    .givenNothing()
                    .and("2016", committed("2018"))
                    .and("2021", renewed("2018", "2030", false));
            renewed.when(LAPSE, "2019").then(LAPSED);
            renewed.and("2019", LAPSED).when(renew("2030")).thenRefused(new SameEnd(date("2030")));
            renewed.and("2019", LAPSED).when(renew("2020"), "2020").then(renewed("2018", "2020", true));
        }

        @Test
        void told_late_is_refused_where_the_later_one_would_not_count() {
            commitment
                    .givenNothing()
                    .and("2016", committed("2018"))
                    .and("2024", LAPSED)
                    .when(
                            LAPSE,
                            EventMetadata.of(PartialDate.unknown(), "ada")
                                    .knownSince(new KnownSince(LocalDate.of(2020, 5, 1), "a report")))
                    .thenRefused(new AlreadyLapsed(date("2024")));
        }

        @Test
        void may_come_after_the_end_of_the_initiative() {
            assertThat(LAPSE.outlastsEnd()).isTrue();
            assertThat(renew("2030").outlastsEnd()).isFalse();
            assertThat(commit("2030").outlastsEnd()).isFalse();
        }
    }

    @Nested
    class A_correction {
        private static Correct commit(String ends, String starts) {
            var e = committed(ends);
            var commit = new Commit(
                    PATHWAY,
                    e.title(),
                    e.commissioner(),
                    Optional.of(date(starts)),
                    e.ends(),
                    e.recurrent(),
                    e.value(),
                    e.currency());
            return new Correct(PATHWAY.stream(), 0, "a slip", Optional.of(commit));
        }

        @Test
        void never_makes_the_commitment_later_than_what_became_of_it() {
            commitment
                    .givenNothing()
                    .and("2016", committed("2018"))
                    .and("2019", LAPSED)
                    .when(commit("2018", "2016"), EventMetadata.of(date("2020"), "ada"))
                    .thenTooEarly("the commitment was made", "2020");
        }

        @Test
        void never_starts_it_after_a_renewed_end() {
            commitment
                    .givenNothing()
                    .and("2016", committed("2018"))
                    .and("2017", renewed("2018", "2020", false))
                    .when(commit("2022", "2021"), EventMetadata.of(date("2016"), "ada"))
                    .thenRefused(new WouldNotHold(new EndsBeforeItStarts(date("2021"))));
        }
    }
}
