package dev.offshoot.engagement;

import dev.offshoot.date.PartialDate;
import dev.offshoot.engagement.domain.Engagement;
import dev.offshoot.engagement.domain.Engagement.Held;
import dev.offshoot.engagement.domain.Engagement.Plan;
import dev.offshoot.engagement.domain.Engagement.Planned;
import dev.offshoot.engagement.domain.EngagementCommand;
import dev.offshoot.engagement.domain.EngagementCommand.CaptureLearning;
import dev.offshoot.engagement.domain.EngagementCommand.HoldActivity;
import dev.offshoot.engagement.domain.EngagementCommand.PlanActivity;
import dev.offshoot.engagement.domain.EngagementRejection;
import dev.offshoot.engagement.event.ActivityId;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.laws.ContextLaws;
import dev.offshoot.time.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class EngagementLawsTest
        extends ContextLaws<EngagementCommand, Engagement, EngagementEvent, EngagementRejection, EngagementView> {

    private static final ActivityId VISIT = new ActivityId("iris~visit");

    EngagementLawsTest() {
        super(EngagementContext.CONTEXT, List.of(plan("2018")));
    }

    @Override
    protected EngagementCommand next(Random random, EngagementView shown) {
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

    @Override
    protected Map<String, Fact> current(EngagementView shown) {
        var facts = new HashMap<String, Fact>();
        if (!shown.plans().isEmpty()) {
            var plan = shown.plans().getLast();
            facts.put("planned", new Fact(plan.planned(), plan.provenance().dated()));
        }
        shown.held()
                .ifPresent(held -> facts.put(
                        "held", new Fact(held.title(), held.provenance().dated())));
        return facts;
    }

    @Override
    protected Map<String, ?> believed(Engagement activity) {
        return switch (activity) {
            case Engagement.Unknown _ -> Map.of();
            case Planned(var plans) -> planned(plans);
            case Held(var plans, var _, var _) -> planned(plans);
        };
    }

    private static Map<String, ?> planned(Timeline<Plan> plans) {
        return plans.now().map(p -> Map.of("planned", p.plan().planned())).orElse(Map.of());
    }
}
