package dev.offshoot.initiative;

import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.part.MilestoneStage;
import dev.offshoot.laws.ContextLaws;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What holds of every history of an initiative. */
class InitiativeLawsTest
        extends ContextLaws<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection, InitiativeView> {

    InitiativeLawsTest() {
        super(InitiativeContext.CONTEXT, List.of(SomeCommands.charter()));
    }

    @Override
    protected InitiativeCommand next(Random random, InitiativeView shown) {
        return SomeCommands.any(random);
    }

    @Override
    protected Map<String, Fact> current(InitiativeView v) {
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
        v.readiness()
                .enablers()
                .forEach(e -> e.current()
                        .ifPresent(a -> facts.put(
                                "rating " + e.id(),
                                new Fact(a.number(), a.provenance().dated()))));
        v.oversight()
                .risks()
                .forEach(r -> r.current()
                        .ifPresent(s -> facts.put(
                                "score " + r.id(),
                                new Fact(s.score(), s.provenance().dated()))));
        v.oversight()
                .confidence()
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
}
