package dev.offshoot.adapter.web.measure.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.measure.view.MeasureView.DefinitionLine;
import dev.offshoot.measure.view.MeasureView.TargetLine;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One measure.
 *
 * @param target the amount the target line is drawn at; empty where there is none
 * @param bySite whether any value is of a single site
 */
record MeasureBlock(
        String key,
        String title,
        String unit,
        Item item,
        List<Item> definitions,
        String target,
        boolean bySite,
        List<ObservationRow> rows,
        List<Link> links) {

    static MeasureBlock of(ReadModel<MeasureView> line, InitiativePage subject, Titles sites) {
        var measure = line.body();
        var own = StreamId.ownKey(measure.key());
        var aim = Aim.at("measure", own);
        return new MeasureBlock(
                own,
                measure.title(),
                measure.definition().map(Definition::unit).orElse(""),
                item(measure).marked(subject.notYet(line, "defined")),
                measure.definitions().stream()
                        .skip(1)
                        .map(MeasureBlock::earlier)
                        .toList(),
                measure.target()
                        .flatMap(t -> t.value().numeric())
                        .map(n -> n.amount().toPlainString())
                        .orElse(""),
                measure.observations().stream().anyMatch(o -> o.site().isPresent()),
                measure.observations().stream()
                        .map(o -> ObservationRow.of(
                                o, measure.definition().map(Definition::unit).orElse(""), aim, subject.record(), sites))
                        .toList(),
                subject.record().links(aim, recorded(measure)));
    }

    /** What is about the time before is still welcome once it is retired. */
    private static List<Class<? extends Event>> recorded(MeasureView measure) {
        var before = List.<Class<? extends Event>>of(
                ObservationRecorded.class, TargetSet.class, LimitsRebased.class, MeasureDefined.class);
        return measure.retired().isPresent()
                ? before
                : Stream.concat(before.stream(), Stream.of(MeasureRetired.class))
                        .toList();
    }

    private static Item item(MeasureView measure) {
        var item = measure.definitions().stream()
                .findFirst()
                .map(d -> described(d).fact("Version", version(d)))
                .orElseGet(() -> Item.of(measure.title()).marked("no definition is known"));
        var label = "Target";
        for (var t : measure.targets()) {
            item = item.fact(label, target(t));
            label = "Earlier target";
        }
        for (var r : measure.rebases()) {
            item = item.fact("Limits worked out anew from " + r.from().words(), r.reason());
        }
        if (measure.retired().isPresent()) {
            var retired = measure.retired().get();
            item = item.marked("retired")
                    .fact("Retired", when(retired.provenance()) + ": " + retired.reason())
                    .fact("Still welcome", "what is about the time before, and restatements");
        }
        return item;
    }

    private static Item described(DefinitionLine line) {
        var d = line.definition();
        return Item.of(d.definition().orElse("No rule is written down."), ProvenanceText.of(line.provenance()))
                .fact("Unit", d.unit())
                .fact("Kind", ConstantWords.inside(d.kind()))
                .fact("Meant to", ConstantWords.inside(d.direction()))
                .fact("Numerator", d.numerator())
                .fact("Denominator", d.denominator())
                .fact("Observed", d.rhythm().map(ConstantWords::inside))
                .fact("Counts sites", d.countsSites().map(ConstantWords::inside))
                .fact("May be below nought", Optional.of("yes").filter(_ -> d.takesNegatives()));
    }

    private static Item earlier(DefinitionLine line) {
        return described(line).marked("version " + line.version());
    }

    private static String version(DefinitionLine line) {
        return line.version() == 1 ? "1" : line.version() + "; values made under another one keep its unit, and say so";
    }

    private static String target(TargetLine t) {
        return Stream.of(
                        Optional.of(t.value().in(t.unit())),
                        t.by().map(PartialDate::words).map(b -> "by " + b),
                        t.words().map(w -> "“" + w + "”"),
                        Optional.of("set " + when(t.provenance())))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static String when(EntryProvenance provenance) {
        return provenance.occurred().words();
    }
}
