package dev.offshoot.measure.event;

import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Event;
import java.util.Optional;

/** What happens to a measure. A definition that is mentioned is a version of it, from 1. */
public sealed interface MeasureEvent extends Event {

    /** The same version again amends it; nothing had been observed under it. */
    record MeasureDefined(int version, Definition definition) implements MeasureEvent {}

    /**
     * @param site the site it was observed at; empty for all of the initiative
     * @param unit of the definition it was made under
     */
    record ObservationRecorded(PartialDate period, Optional<String> site, Figure figure, String unit, int definition)
            implements MeasureEvent {}

    record ObservationRestated(
            PartialDate period,
            Optional<String> site,
            Figure from,
            Figure to,
            String unit,
            int definition,
            String reason)
            implements MeasureEvent {}

    record TargetSet(Quantity value, String unit, Optional<PartialDate> by, Optional<String> words)
            implements MeasureEvent {}

    /** Limits of its chart are worked out anew from here on. */
    record LimitsRebased(PartialDate from, String reason) implements MeasureEvent {}

    record MeasureRetired(String reason) implements MeasureEvent {}
}
