package dev.offshoot.measure.projection;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.measure.event.Slot;
import dev.offshoot.projection.Counting;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A measure's events in plain words. */
public final class MeasureNarrator implements EventNarrator<MeasureEvent> {

    @Override
    public String tell(MeasureEvent event, Titles names) {
        return switch (event) {
            case MeasureDefined e ->
                e.version() == 1
                        ? "measure “%s” defined, in %s"
                                .formatted(
                                        e.definition().title(), e.definition().unit())
                        : "measure “%s” defined anew as version %s, in %s"
                                .formatted(
                                        e.definition().title(),
                                        e.version(),
                                        e.definition().unit());
            case ObservationRecorded e ->
                "%s observed%s: %s".formatted(said(e.figure(), e.unit()), at(e.site(), names), during(e.period()));
            case ObservationRestated e ->
                "value%s restated from %s to %s, %s: %s"
                        .formatted(
                                at(e.site(), names),
                                e.from().words(),
                                said(e.to(), e.unit()),
                                during(e.period()),
                                e.reason());
            case TargetSet e ->
                "target set to %s%s%s"
                        .formatted(
                                e.value().in(e.unit()),
                                e.by().map(by -> ", to be reached: " + by.words())
                                        .orElse(""),
                                e.words().map(words -> " (" + words + ")").orElse(""));
            case LimitsRebased e -> "limits to be worked out anew, %s: %s".formatted(since(e.from()), e.reason());
            case MeasureRetired e -> "measure retired: %s".formatted(e.reason());
        };
    }

    @Override
    public MeasureEvent workedOut(
            RecordedEvent<? extends MeasureEvent> event, Supplier<Counting<MeasureEvent>> counting) {
        return event.event() instanceof ObservationRestated e
                ? new ObservationRestated(
                        e.period(),
                        e.site(),
                        before(e, event.dated(), counting.get()),
                        e.to(),
                        e.unit(),
                        e.definition(),
                        e.reason())
                : event.event();
    }

    /** The figure before a restatement; as it was believed to be where nothing else of it is known. */
    private static Figure before(ObservationRestated restated, Dated dated, Counting<MeasureEvent> counting) {
        var slot = Slot.of(restated.period(), restated.site());
        return counting.said(List.of("restated", slot), told -> restated(told, slot))
                .before(dated)
                .or(() -> counting.said(List.of("recorded", slot), told -> recorded(told, slot))
                        .recordedLast()
                        .map(Said::value))
                .orElse(restated.from());
    }

    private static Optional<Figure> restated(MeasureEvent event, Slot slot) {
        return event instanceof ObservationRestated e
                        && Slot.of(e.period(), e.site()).equals(slot)
                ? Optional.of(e.to())
                : Optional.empty();
    }

    private static Optional<Figure> recorded(MeasureEvent event, Slot slot) {
        return event instanceof ObservationRecorded e
                        && Slot.of(e.period(), e.site()).equals(slot)
                ? Optional.of(e.figure())
                : Optional.empty();
    }

    private static String said(Figure figure, String unit) {
        return figure.value().in(unit)
                + figure.numerator()
                        .flatMap(n -> figure.denominator()
                                .map(d -> " (%s of %s)".formatted(n.toPlainString(), d.toPlainString())))
                        .orElse("");
    }

    private static String at(Optional<String> site, Titles names) {
        return site.map(key -> " at " + names.of("site", key)).orElse("");
    }

    private static String during(PartialDate period) {
        return period instanceof PartialDate.Unknown ? "period not known" : period.words();
    }

    private static String since(PartialDate from) {
        return from instanceof PartialDate.Unknown ? "from a date not known" : "from " + from.words();
    }
}
