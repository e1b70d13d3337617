package dev.offshoot.measure.domain;

import dev.offshoot.command.Command;
import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/** What may be asked of a measure. After the end of its initiative it is still observed, restated and retired. */
public sealed interface MeasureCommand extends Command {

    MeasureId measure();

    @Override
    default StreamId stream() {
        return measure().stream();
    }

    @Override
    default List<StreamId> about() {
        return List.of(measure().initiative());
    }

    record DefineMeasure(MeasureId measure, Definition definition) implements MeasureCommand {}

    /** @param definition the version it was made under; empty for the one in force */
    record RecordObservation(
            MeasureId measure, PartialDate period, Optional<String> site, Value value, Optional<Integer> definition)
            implements MeasureCommand {
        @Override
        public List<StreamId> about() {
            return withSite(measure, site);
        }

        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    /** @param definition the version it was made under; empty for that of the value it replaces */
    record RestateObservation(
            MeasureId measure,
            PartialDate period,
            Optional<String> site,
            Value value,
            Optional<Integer> definition,
            String why)
            implements MeasureCommand {
        @Override
        public List<StreamId> about() {
            return withSite(measure, site);
        }

        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    record SetTarget(MeasureId measure, Quantity value, Optional<PartialDate> by, Optional<String> words)
            implements MeasureCommand {}

    record RebaseLimits(MeasureId measure, PartialDate from, String why) implements MeasureCommand {}

    record RetireMeasure(MeasureId measure, String why) implements MeasureCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    private static List<StreamId> withSite(MeasureId measure, Optional<String> site) {
        return site.map(key -> List.of(measure.initiative(), new StreamId("site", key)))
                .orElseGet(() -> List.of(measure.initiative()));
    }
}
