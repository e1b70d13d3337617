package dev.offshoot.engagement;

import dev.offshoot.engagement.domain.Engagement;
import dev.offshoot.engagement.domain.Engagement.Held;
import dev.offshoot.engagement.domain.Engagement.Plan;
import dev.offshoot.engagement.domain.Engagement.Planned;
import dev.offshoot.engagement.domain.EngagementCommand;
import dev.offshoot.engagement.domain.EngagementCommand.CaptureLearning;
import dev.offshoot.engagement.domain.EngagementCommand.HoldActivity;
import dev.offshoot.engagement.domain.EngagementCommand.PlanActivity;
import dev.offshoot.engagement.event.ActivityId;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.kernel.ContextLaws;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EngagementLawsTest {

    private static final ActivityId VISIT = new ActivityId("iris~visit");

    @Test
    void of_time_hold() {
        new ContextLaws<>(
                        EngagementContext.CONTEXT,
                        List.of(plan("2018")),
                        EngagementLawsTest::next,
                        view -> List.of(view.planned()),
                        EngagementLawsTest::believed,
                        event -> event)
                .hold();
    }

    private static EngagementCommand next(Random random, EngagementView view) {
        return switch (random.nextInt(8)) {
            case 0 -> new HoldActivity(VISIT, "Visit", Optional.empty(), FourS.NOTHING_KNOWN, Optional.empty());
            case 1, 2 ->
                new CaptureLearning(
                        VISIT, "teach in groups", Optional.empty(), Optional.of("change " + random.nextInt(2)));
            default -> plan(Integer.toString(2018 + random.nextInt(3)));
        };
    }

    private static PlanActivity plan(String year) {
        return new PlanActivity(
                VISIT, "Visit", Optional.empty(), Optional.of(PartialDate.parse(year)), FourS.NOTHING_KNOWN);
    }

    private static List<?> believed(Engagement activity) {
        return List.of(
                switch (activity) {
                    case Engagement.Unknown _ -> Optional.empty();
                    case Planned(var plans) -> planned(plans);
                    case Held(var plans, var _, var _) -> planned(plans);
                });
    }

    private static Optional<PartialDate> planned(Timeline<Plan> plans) {
        return plans.now().flatMap(p -> p.plan().planned());
    }
}
