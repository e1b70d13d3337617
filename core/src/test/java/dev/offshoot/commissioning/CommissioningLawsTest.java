package dev.offshoot.commissioning;

import dev.offshoot.commissioning.domain.Commissioning;
import dev.offshoot.commissioning.domain.Commissioning.Committed;
import dev.offshoot.commissioning.domain.CommissioningCommand;
import dev.offshoot.commissioning.domain.CommissioningCommand.Commit;
import dev.offshoot.commissioning.domain.CommissioningCommand.Lapse;
import dev.offshoot.commissioning.domain.CommissioningCommand.Renew;
import dev.offshoot.commissioning.domain.CommissioningRejection;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.commissioning.event.CommitmentId;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.commissioning.view.CommissioningView.LapseLine;
import dev.offshoot.date.PartialDate;
import dev.offshoot.laws.ContextLaws;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class CommissioningLawsTest
        extends ContextLaws<
                CommissioningCommand, Commissioning, CommissioningEvent, CommissioningRejection, CommissioningView> {

    private static final CommitmentId PATHWAY = new CommitmentId("scarred-liver~pathway");

    CommissioningLawsTest() {
        super(CommissioningContext.CONTEXT, List.of(commit("2018")));
    }

    @Override
    protected CommissioningCommand next(Random random, CommissioningView shown) {
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

    @Override
    protected Map<String, Fact> current(CommissioningView shown) {
        var facts = new HashMap<String, Fact>();
        for (var spell : shown.spells()) {
            for (var term : spell.ends()) {
                facts.put("ends", new Fact(shown.ends(), term.provenance().dated()));
                facts.put("lapsed", new Fact(false, term.provenance().dated()));
            }
            spell.lapse()
                    .map(LapseLine::provenance)
                    .ifPresent(provenance -> facts.put("lapsed", new Fact(true, provenance.dated())));
        }
        return facts;
    }

    @Override
    protected Map<String, ?> believed(Commissioning commitment) {
        return commitment instanceof Committed committed
                ? Map.of(
                        "ends",
                        committed.now().ends(),
                        "lapsed",
                        committed.now().lapsed())
                : Map.of();
    }

    @Override
    protected CommissioningEvent forgotten(CommissioningEvent event) {
        return event instanceof CommissioningRenewed e
                ? new CommissioningRenewed(Optional.empty(), e.to(), false)
                : event;
    }
}
