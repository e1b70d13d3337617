package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.view.Readiness;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.EnablerLine.AssessmentLine;
import dev.offshoot.initiative.view.part.EnablerLine.DissentLine;
import dev.offshoot.initiative.view.part.Ending;
import dev.offshoot.initiative.view.part.FrameworkLine;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Frameworks with their enablers and all that was judged of them, as shown. */
final class EnablerProjection {

    private EnablerProjection() {}

    static Readiness evolve(Readiness view, EnablerEvent event, EntryProvenance at) {
        return new Readiness(
                frameworks(view.frameworks(), event, at),
                EvidenceProjection.evidence(view.evidence(), event, at),
                EvidenceProjection.barriers(view.barriers(), event, at));
    }

    private static List<FrameworkLine> frameworks(List<FrameworkLine> lines, EnablerEvent event, EntryProvenance at) {
        return switch (event) {
            case FrameworkAdopted e ->
                lines.stream().anyMatch(l -> l.framework().equals(e.framework()))
                        ? ListChanges.change(
                                lines,
                                l -> l.framework().equals(e.framework())
                                        && l.provenance().supersedes(at),
                                l -> new FrameworkLine(l.framework(), l.title(), l.enablers(), at))
                        : ListChanges.with(lines, adopted(e, at));
            case EnablerAssessed e ->
                changed(lines, e.enabler(), l -> with(l, ListChanges.with(l.assessments(), assessed(e, at))));
            case DissentRecorded e -> changed(lines, e.enabler(), l -> dissented(l, e, at));
            case AssessmentWithdrawn e ->
                changed(
                        lines,
                        e.enabler(),
                        l -> with(
                                l,
                                ListChanges.change(
                                        l.assessments(),
                                        a -> a.number() == e.number(),
                                        a -> withdrawn(a, new Ending(e.reason(), at)))));
            case EvidenceAttached _, BarrierRaised _, BarrierResolved _ -> lines;
        };
    }

    private static FrameworkLine adopted(FrameworkAdopted e, EntryProvenance at) {
        return new FrameworkLine(
                e.framework(),
                e.title(),
                e.enablers().stream()
                        .map(a -> new EnablerLine(a.id(), a.title(), a.points(), Entries.none(), Entries.none()))
                        .toList(),
                at);
    }

    private static List<FrameworkLine> changed(
            List<FrameworkLine> lines, EnablerId enabler, UnaryOperator<EnablerLine> change) {
        return lines.stream()
                .map(f -> new FrameworkLine(
                        f.framework(),
                        f.title(),
                        ListChanges.change(f.enablers(), l -> l.id().equals(enabler), change),
                        f.provenance()))
                .toList();
    }

    private static AssessmentLine assessed(EnablerAssessed e, EntryProvenance at) {
        return new AssessmentLine(
                e.number(),
                e.rating(),
                e.rationale(),
                e.assessor(),
                e.perspective(),
                e.evidence(),
                Optional.empty(),
                at);
    }

    private static EnablerLine with(EnablerLine l, Entries<AssessmentLine> assessments) {
        return new EnablerLine(l.id(), l.title(), l.scale(), assessments, l.dissents());
    }

    private static EnablerLine dissented(EnablerLine l, DissentRecorded e, EntryProvenance at) {
        var dissent = new DissentLine(
                e.assessment(), e.rating(), e.rationale(), e.dissenter(), e.perspective(), e.evidence(), at);
        return new EnablerLine(l.id(), l.title(), l.scale(), l.assessments(), ListChanges.with(l.dissents(), dissent));
    }

    private static AssessmentLine withdrawn(AssessmentLine a, Ending ending) {
        return new AssessmentLine(
                a.number(),
                a.rating(),
                a.rationale(),
                a.assessor(),
                a.perspective(),
                a.evidence(),
                Optional.of(Ending.newest(a.withdrawn(), ending)),
                a.provenance());
    }
}
