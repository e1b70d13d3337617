package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.HARBOUR;

import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeCommand;
import dev.offshoot.initiative.domain.InitiativeRejection;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.MilestoneStage;
import dev.offshoot.kernel.Laws;
import dev.offshoot.kernel.LawsOfContexts;
import dev.offshoot.kernel.LawsOfContexts.Fact;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of every history of an initiative. */
final class InitiativeLawsTest {

    private static final int TIMES = 500;

    private final LawsOfContexts<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection, InitiativeView>
            laws = new LawsOfContexts<>(
                    InitiativeContext.CONTEXT, HARBOUR.stream(), SomeCommands.charter(), SomeCommands::any);

    private static Map<String, Fact> current(InitiativeView v) {
        var facts = new HashMap<String, Fact>();
        v.milestones().forEach(m -> {
            m.dates()
                    .currentBaseline()
                    .ifPresent(b -> facts.put(
                            "baseline " + m.id(),
                            new Fact(b.date(), b.provenance().dated())));
            m.dates()
                    .forecast()
                    .ifPresent(f -> facts.put(
                            "forecast " + m.id(),
                            new Fact(f.to(), f.provenance().dated())));
            m.achievement()
                    .filter(_ -> m.stage() == MilestoneStage.ACHIEVED)
                    .ifPresent(a -> facts.put(
                            "actual " + m.id(),
                            new Fact(a.actual(), a.provenance().dated())));
            m.cancelled()
                    .ifPresent(c -> facts.put(
                            "cancelled " + m.id(),
                            new Fact(c.reason(), c.provenance().dated())));
        });
        v.enablers()
                .forEach(e -> e.current()
                        .ifPresent(a -> facts.put(
                                "rating " + e.id(),
                                new Fact(a.number(), a.provenance().dated()))));
        v.risks()
                .forEach(r -> r.current()
                        .ifPresent(s -> facts.put(
                                "score " + r.id(),
                                new Fact(s.score(), s.provenance().dated()))));
        v.confidence()
                .ifPresent(c -> facts.put(
                        "confidence", new Fact(c.rating(), c.provenance().dated())));
        v.standing()
                .change()
                .ifPresent(c ->
                        facts.put("standing", new Fact(c.to(), c.provenance().dated())));
        v.design()
                .currentCoreComponents()
                .ifPresent(
                        c -> facts.put("core", new Fact(c.core(), c.provenance().dated())));
        return facts;
    }

    @Test
    void as_known_on_a_day_it_is_as_if_nothing_else_were_held() {
        Laws.hold(TIMES, laws::known);
    }

    @Test
    void as_it_was_on_a_day_it_is_as_if_nothing_else_had_occurred() {
        Laws.hold(TIMES, laws::was);
    }

    @Test
    void late_news_leaves_what_is_newer() {
        Laws.hold(TIMES, random -> laws.late(random, InitiativeLawsTest::current));
    }

    @Test
    void what_is_accepted_counts() {
        Laws.hold(TIMES, laws::counts);
    }
}
