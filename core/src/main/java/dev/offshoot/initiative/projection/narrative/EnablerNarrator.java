package dev.offshoot.initiative.projection.narrative;

import static dev.offshoot.command.form.value.ConstantWords.inside;

import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.projection.Titles;

/** What happens to enablers, in plain words. */
final class EnablerNarrator {

    private EnablerNarrator() {}

    static String tell(EnablerEvent event, Titles names) {
        return switch (event) {
            case FrameworkAdopted e ->
                "framework “%s” adopted, with %s enablers"
                        .formatted(e.title(), e.enablers().size());
            case EnablerAssessed e ->
                "“%s” assessed as %s%s by %s (%s): %s"
                        .formatted(
                                e.title(),
                                e.rating().label(),
                                e.from().map(from -> ", before that " + from).orElse(""),
                                names.person(e.assessor()),
                                inside(e.perspective()),
                                e.rationale());
            case DissentRecorded e ->
                "%s (%s) dissented on “%s”: %s, not %s: %s"
                        .formatted(
                                names.person(e.dissenter()),
                                inside(e.perspective()),
                                e.title(),
                                e.rating().label(),
                                e.standing(),
                                e.rationale());
            case AssessmentWithdrawn e ->
                "assessment %s of “%s” (%s) withdrawn, %s: %s"
                        .formatted(
                                e.number(),
                                e.title(),
                                e.withdrawn(),
                                e.standing().map(s -> "leaving " + s).orElse("leaving it not assessed"),
                                e.reason());
            case EvidenceAttached e ->
                "evidence “%s” attached (%s, strength %s)%s"
                        .formatted(
                                e.title(),
                                inside(e.kind()),
                                inside(e.strength()),
                                e.enabler()
                                        .map(id -> " for “" + names.of("enabler", id.value()) + "”")
                                        .orElse(""));
            case BarrierRaised e ->
                "barrier “%s” raised%s%s"
                        .formatted(
                                e.title(),
                                e.enabler()
                                        .map(id -> " against “" + names.of("enabler", id.value()) + "”")
                                        .orElse(""),
                                InitiativeNarrator.after(": ", e.description()));
            case BarrierResolved e -> "barrier “%s” resolved: %s".formatted(e.title(), e.how());
        };
    }
}
