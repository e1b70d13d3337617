package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.view.part.BarrierLine;
import dev.offshoot.initiative.view.part.Ending;
import dev.offshoot.initiative.view.part.EvidenceLine;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** Evidence and barriers, as shown. */
final class EvidenceProjection {

    private EvidenceProjection() {}

    static Entries<EvidenceLine> evidence(Entries<EvidenceLine> lines, EnablerEvent event, EntryProvenance at) {
        return event instanceof EvidenceAttached e
                ? ListChanges.with(
                        lines,
                        new EvidenceLine(
                                e.evidence(),
                                e.title(),
                                e.kind(),
                                e.strength(),
                                e.source(),
                                e.reviewBy(),
                                e.enabler(),
                                at))
                : lines;
    }

    static Entries<BarrierLine> barriers(Entries<BarrierLine> lines, EnablerEvent event, EntryProvenance at) {
        return switch (event) {
            case BarrierRaised e ->
                ListChanges.with(
                        lines,
                        new BarrierLine(e.barrier(), e.title(), e.description(), e.enabler(), Optional.empty(), at));
            case BarrierResolved e ->
                ListChanges.change(lines, b -> b.id().equals(e.barrier()), b -> resolved(b, new Ending(e.how(), at)));
            case FrameworkAdopted _, EnablerAssessed _, DissentRecorded _, AssessmentWithdrawn _, EvidenceAttached _ ->
                lines;
        };
    }

    private static BarrierLine resolved(BarrierLine b, Ending ending) {
        return new BarrierLine(
                b.id(),
                b.title(),
                b.description(),
                b.enabler(),
                Optional.of(Ending.newest(b.resolved(), ending)),
                b.provenance());
    }
}
