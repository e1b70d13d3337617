package dev.offshoot.measure.domain;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.measure.event.Slot;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a measure is in its life. */
public sealed interface Measure {

    record Unknown() implements Measure {}

    /**
     * @param definitions by version, from 1
     * @param observed the versions under which something was observed
     * @param values what was observed, by {@link Slot slot}
     * @param rebased where limits begin anew
     */
    record InUse(
            Map<Integer, Version> definitions,
            Set<Integer> observed,
            Map<String, Values> values,
            Timeline<Target> targets,
            List<Rebase> rebased)
            implements Measure {
        public InUse {
            definitions = Map.copyOf(definitions);
            observed = Set.copyOf(observed);
            values = Map.copyOf(values);
            rebased = List.copyOf(rebased);
        }

        /** The version in force: the newest, by when each was made. */
        public Version inForce() {
            return Dated.newest(definitions.values(), Version::dated).orElseThrow();
        }

        /** The version in force at the end of a period; the first that was made, for a period before all. */
        Version inForceFor(PartialDate period) {
            return period.latest()
                    .map(end -> Dated.newestBy(end, definitions.values(), Version::dated)
                            .orElseGet(() -> Dated.inOrder(definitions.values(), Version::dated)
                                    .getFirst()))
                    .orElseGet(this::inForce);
        }

        /** The version that a value of a period and site is made under: that of the value there, or the one in force. */
        public int versionFor(PartialDate period, Optional<String> site) {
            return Optional.ofNullable(values.get(Slot.of(period, site).key()))
                    .map(there -> there.current().definition())
                    .orElseGet(() -> inForceFor(period).number());
        }

        public Optional<Definition> definition(int version) {
            return Optional.ofNullable(definitions.get(version)).map(Version::definition);
        }

        int latest() {
            return definitions.keySet().stream().max(Integer::compare).orElseThrow();
        }
    }

    /** What occurred before is still welcome, and restatements are for ever. */
    record Retired(InUse was, Dated since, DateAndSource told, String reason) implements Measure {}

    /** A definition under its number. */
    record Version(int number, Definition definition, Dated dated, DateAndSource told) {}

    /** A value, the version of the definition it was made under, and that version's unit. */
    record Observed(Figure figure, int definition, String unit) {}

    /**
     * What was observed of one period and site. A restatement always counts before the value that was recorded first.
     */
    record Values(PartialDate period, Observed first, Dated observed, Timeline<Restated> restated) {
        /** Whether what it is of surely began after a day. */
        boolean beginsAfter(LocalDate day) {
            return begin(period, observed).isAfter(day);
        }

        public Observed current() {
            return restated.now().map(Restated::value).orElse(first);
        }

        Observed before(Dated fact) {
            return restated.before(fact).map(Restated::value).orElse(first);
        }
    }

    /** A value belongs to the time of its period; one without any to when it was observed. */
    static LocalDate begin(PartialDate period, Dated observed) {
        return period.earliest().orElseGet(observed::earliest);
    }

    record Restated(Observed value, String reason, DateAndSource told) {}

    record Target(TargetSet target, DateAndSource told) {}

    record Rebase(PartialDate from, String reason, DateAndSource told) {}
}
