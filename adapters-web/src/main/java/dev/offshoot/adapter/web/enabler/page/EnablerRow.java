package dev.offshoot.adapter.web.enabler.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adapter.web.measure.page.Trend;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.EnablerLine.AssessmentLine;
import dev.offshoot.initiative.view.part.EnablerLine.DissentLine;
import dev.offshoot.provenance.OnBehalfOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One enabler.
 *
 * @param rating its present rating; empty where it is not assessed
 * @param scale the points it may be rated with, in order
 * @param trend every assessment that stands, as steps; empty with fewer than two
 * @param history every assessment and dissent ever, newest first
 * @param barriers the open ones that point at it
 */
record EnablerRow(
        String id,
        String title,
        Optional<String> rating,
        List<Point> scale,
        Optional<Item> assessment,
        List<Item> dissents,
        Optional<Trend> trend,
        List<EnablerHistory> history,
        List<String> barriers,
        List<Link> links) {

    /** A point of the scale, and whether the rating has reached it or is it. */
    record Point(String label, boolean reached, boolean current) {}

    static EnablerRow of(EnablerLine line, InitiativePage subject) {
        var current = line.current();
        return new EnablerRow(
                line.id().value(),
                line.title(),
                current.map(a -> a.rating().label()),
                scale(line, current),
                current.map(a -> assessment(a, line, subject)),
                line.standingDissents().stream().map(d -> dissent(d, subject)).toList(),
                Trend.of(line),
                EnablerHistory.of(line),
                subject.initiative().readiness().openBarriers().stream()
                        .filter(b -> b.enabler().filter(line.id()::equals).isPresent())
                        .map(b -> b.title())
                        .toList(),
                links(line, current, subject));
    }

    private static List<Point> scale(EnablerLine line, Optional<AssessmentLine> current) {
        var now = current.map(AssessmentLine::rating);
        var rank = now.flatMap(r -> r.rank());
        return line.scale().stream()
                .map(p -> new Point(
                        p.label(),
                        rank.flatMap(r -> p.rank().map(own -> own <= r)).orElse(false),
                        now.filter(r -> r.key().equals(p.key())).isPresent()))
                .toList();
    }

    private static Item assessment(AssessmentLine a, EnablerLine line, InitiativePage subject) {
        return Item.of(a.rationale(), ProvenanceText.of(a.provenance()))
                .fact(
                        "Assessed",
                        "%s, by %s (%s)"
                                .formatted(
                                        Formats.ago(a.provenance().occurred(), subject.today()),
                                        OnBehalfOf.words(
                                                a.assessor(), a.provenance().actor()),
                                        ConstantWords.inside(a.perspective())))
                .fact("Evidence", evidence(a.evidence(), subject))
                .fact(
                        "In doubt",
                        Formats.doubt(line.perhaps().map(r -> r.label().toLowerCase(Locale.ROOT))));
    }

    private static String evidence(List<EvidenceId> ids, InitiativePage subject) {
        return ids.stream()
                .map(id -> subject.initiative().readiness().evidence().stream()
                        .filter(e -> e.id().equals(id))
                        .findFirst()
                        .map(e -> e.title())
                        .orElse(id.value()))
                .collect(Collectors.joining("; "));
    }

    private static Item dissent(DissentLine d, InitiativePage subject) {
        return Item.of(d.rationale(), ProvenanceText.of(d.provenance()))
                .marked("dissent: " + d.rating().label())
                .fact(
                        "Differs",
                        "%s (%s)"
                                .formatted(
                                        OnBehalfOf.words(
                                                d.dissenter(), d.provenance().actor()),
                                        ConstantWords.inside(d.perspective())))
                .fact("Evidence", evidence(d.evidence(), subject));
    }

    private static List<Link> links(EnablerLine line, Optional<AssessmentLine> current, InitiativePage subject) {
        var aim = Aim.on(Field.Kind.ENABLER, line.id().value());
        var links = new ArrayList<>(subject.record().links(aim, EnablerAssessed.class));
        current.ifPresent(a -> links.addAll(subject.record()
                .links(
                        aim.with("number", Integer.toString(a.number()))
                                .with("assessment", Integer.toString(a.number())),
                        DissentRecorded.class,
                        AssessmentWithdrawn.class)));
        links.addAll(subject.record().links(aim, EvidenceAttached.class, BarrierRaised.class));
        return links;
    }
}
