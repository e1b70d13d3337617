package dev.offshoot.measure.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.measure.domain.Measure.InUse;
import dev.offshoot.measure.domain.Measure.Rebase;
import dev.offshoot.measure.domain.Measure.Target;
import dev.offshoot.measure.domain.MeasureCommand.RebaseLimits;
import dev.offshoot.measure.domain.MeasureCommand.SetTarget;
import dev.offshoot.measure.domain.MeasureStateRejection.AlreadyRebased;
import dev.offshoot.measure.domain.Value.Given;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.time.DateAndSource;

/** What is decided about that which values are compared with: targets, and limits. */
final class Comparing {

    private Comparing() {}

    static Decision<MeasureEvent, MeasureRejection> target(CommandEnvelope<?> asked, SetTarget c, InUse measure) {
        var definition = measure.inForce().definition();
        var set = new TargetSet(c.value(), definition.unit(), c.by(), c.words());
        var target = new Target(set, DateAndSource.of(asked));
        if (measure.targets().all().stream().anyMatch(said -> said.value().equals(target))) {
            return alreadyDone();
        }
        return Figures.fault(c.measure(), definition, new Given(c.value()))
                .<Decision<MeasureEvent, MeasureRejection>>map(Decision::reject)
                .orElseGet(() -> accept(set));
    }

    static Decision<MeasureEvent, MeasureRejection> rebase(CommandEnvelope<?> asked, RebaseLimits c, InUse measure) {
        var rebase = new Rebase(c.from(), c.why(), DateAndSource.of(asked));
        if (measure.rebased().contains(rebase)) {
            return alreadyDone();
        }
        return measure.rebased().stream().anyMatch(r -> r.from().equals(c.from()))
                ? reject(new AlreadyRebased(c.from()))
                : accept(new LimitsRebased(c.from(), c.why()));
    }
}
