package dev.offshoot.measure.domain;

import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.measure.event.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a measure is in its life. */
public sealed interface Measure {

    record Unknown() implements Measure {}

    /**
     * @param definitions its versions, the first first
     * @param observed whether anything was observed under the latest version
     * @param current the value that counts, by {@link Slot slot}
     * @param rebased where limits begin anew
     */
    record InUse(
            List<Definition> definitions,
            boolean observed,
            Map<String, Standing> current,
            Optional<Latest<TargetSet>> target,
            List<PartialDate> rebased)
            implements Measure {
        public InUse {
            definitions = List.copyOf(definitions);
            current = Map.copyOf(current);
            rebased = List.copyOf(rebased);
        }
    }

    /** Restatements and corrections only. */
    record Retired(InUse was) implements Measure {}

    /**
     * The value that counts for one period and site.
     *
     * @param restated a restatement always counts before the value that was recorded first
     */
    record Standing(Latest<Figure> figure, int definition, boolean restated) {

        Standing or(Standing newcomer) {
            if (restated != newcomer.restated()) {
                return restated ? this : newcomer;
            }
            return newcomer.figure().day().isBefore(figure.day()) ? this : newcomer;
        }
    }
}
