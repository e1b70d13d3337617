package dev.offshoot.commissioning;

import dev.offshoot.commissioning.domain.Commissioning;
import dev.offshoot.commissioning.domain.Commissioning.Committed;
import dev.offshoot.commissioning.domain.CommissioningCommand;
import dev.offshoot.commissioning.domain.CommissioningCommand.Commit;
import dev.offshoot.commissioning.domain.CommissioningCommand.Lapse;
import dev.offshoot.commissioning.domain.CommissioningCommand.Renew;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.commissioning.event.CommitmentId;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.kernel.ContextLaws;
import dev.offshoot.kernel.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommissioningLawsTest {

    private static final CommitmentId PATHWAY = new CommitmentId("scarred-liver~pathway");

    @Test
    void of_time_hold() {
        new ContextLaws<>(
                        CommissioningContext.CONTEXT,
                        List.of(commit("2018")),
                        CommissioningLawsTest::next,
                        view -> List.of(view.ends(), view.lapsed()),
                        CommissioningLawsTest::believed,
                        CommissioningLawsTest::forgotten)
                .hold();
    }

    private static CommissioningCommand next(Random random, CommissioningView view) {
        var year = Integer.toString(2018 + random.nextInt(3));
        return switch (random.nextInt(7)) {
            case 0 -> commit(year);
            case 1, 2, 3 -> new Renew(PATHWAY, PartialDate.parse(year));
            default -> new Lapse(PATHWAY, Optional.empty());
        };
    }

    private static Commit commit(String ends) {
        return new Commit(
                PATHWAY,
                "Pathway",
                Optional.empty(),
                Optional.empty(),
                Optional.of(PartialDate.parse(ends)),
                Optional.empty(),
                Optional.empty(),
                "GBP");
    }

    private static List<?> believed(Commissioning commitment) {
        return commitment instanceof Committed committed
                ? List.of(committed.now().ends(), committed.now().lapsed())
                : List.of(Optional.empty(), false);
    }

    private static CommissioningEvent forgotten(CommissioningEvent event) {
        return event instanceof CommissioningRenewed e
                ? new CommissioningRenewed(Optional.empty(), e.to(), false)
                : event;
    }
}
