package dev.offshoot.initiative.domain.enabler;

import dev.offshoot.initiative.domain.enabler.Enabler.Judgement;
import dev.offshoot.initiative.domain.enabler.Enabler.Withdrawal;
import dev.offshoot.initiative.domain.enabler.Enablers.Barrier;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is remembered of enablers, evidence and barriers. */
public final class EnablerEvolution {

    private EnablerEvolution() {}

    public static Enablers evolve(Enablers enablers, EnablerEvent event, RecordedEvent<?> recorded) {
        var telling = DateAndSource.of(recorded);
        return switch (event) {
            case FrameworkAdopted e ->
                enablers.withFramework(
                        e.framework(), enablers.framework(e.framework()).with(telling, recorded), e.enablers());
            case EnablerAssessed e ->
                changed(
                        enablers,
                        e.enabler(),
                        enabler -> enabler.with(
                                enabler.standing()
                                        .with(new Judgement(e.number(), e.rating(), e.perspective()), recorded),
                                e.number()));
            case AssessmentWithdrawn e ->
                changed(
                        enablers,
                        e.enabler(),
                        enabler -> enabler.with(new Withdrawal(e.number(), e.withdrawn(), recorded.dated(), telling)));
            case DissentRecorded e -> changed(enablers, e.enabler(), enabler -> enabler.dissentedFrom(e.assessment()));
            case EvidenceAttached e -> enablers.withEvidence(e.evidence());
            case BarrierRaised e ->
                enablers.withBarrier(e.barrier().value(), new Barrier(e.title(), recorded.dated(), Timeline.empty()));
            case BarrierResolved e ->
                Optional.ofNullable(enablers.barriers().get(e.barrier().value()))
                        .map(b ->
                                new Barrier(b.title(), b.raised(), b.resolved().with(telling, recorded)))
                        .map(barrier -> enablers.withBarrier(e.barrier().value(), barrier))
                        .orElse(enablers);
        };
    }

    private static Enablers changed(Enablers enablers, EnablerId id, UnaryOperator<Enabler> change) {
        return enablers.find(id).map(change).map(enablers::with).orElse(enablers);
    }
}
