package dev.offshoot.commissioning;

import dev.offshoot.commissioning.domain.Commissioning;
import dev.offshoot.commissioning.domain.CommissioningCommand;
import dev.offshoot.commissioning.domain.CommissioningCommand.Commit;
import dev.offshoot.commissioning.domain.CommissioningCommand.Lapse;
import dev.offshoot.commissioning.domain.CommissioningCommand.Renew;
import dev.offshoot.commissioning.domain.CommissioningDecider;
import dev.offshoot.commissioning.domain.CommissioningRejection;
import dev.offshoot.commissioning.domain.CommissioningRejection.CommitmentExists;
import dev.offshoot.commissioning.domain.CommissioningRejection.CommitmentUnknown;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.commissioning.event.CommitmentId;
import dev.offshoot.kernel.DeciderSpec;
import dev.offshoot.kernel.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommissioningDeciderTest {

    private static final CommitmentId PATHWAY = new CommitmentId("scarred-liver~pathway");

    private final DeciderSpec<CommissioningCommand, Commissioning, CommissioningEvent, CommissioningRejection>
            commitment = DeciderSpec.of(CommissioningDecider.FAMILY, PATHWAY.stream());

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
            commitment.given(committed("2020")).when(commit("2020")).thenNothing();
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
        void to_the_same_end_changes_nothing() {
            commitment.given(committed("2020")).when(renew("2020")).thenNothing();
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
            commitment.given(committed("2020"), LAPSED).when(LAPSE).thenNothing();
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
            renewed.and("2019", LAPSED).when(renew("2030")).thenNothing();
            renewed.and("2019", LAPSED).when(renew("2020"), "2020").then(renewed("2018", "2020", true));
        }
    }
}
