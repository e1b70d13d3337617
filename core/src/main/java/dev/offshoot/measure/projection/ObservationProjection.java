package dev.offshoot.measure.projection;

import static java.util.Comparator.comparing;

import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.Slot;
import dev.offshoot.measure.view.MeasureView.ObservationLine;
import dev.offshoot.measure.view.MeasureView.ValueLine;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a measure, by their periods. */
final class ObservationProjection {

    private static final Comparator<ObservationLine> BY_PERIOD = comparing((ObservationLine o) -> begins(o.period()))
            .thenComparing(o -> o.period().latest().orElse(LocalDate.MAX))
            .thenComparing(o -> o.site().orElse(""));

    private ObservationProjection() {}

    /** Observations of one period stand together, each before what came to its period and site later. */
    static List<ObservationLine> valued(
            List<ObservationLine> observations, PartialDate period, Optional<String> site, ValueLine value) {
        var slot = Slot.of(period, site);
        var fresh = new ObservationLine(period, site, value, List.of());
        var all = new ArrayList<>(observations);
        var end = end(all, fresh);
        for (var n = end - 1; n >= 0 && BY_PERIOD.compare(all.get(n), fresh) == 0; n--) {
            if (Slot.of(all.get(n).period(), all.get(n).site()).equals(slot)) {
                all.add(end - 1, with(all.remove(n), value));
                return all;
            }
        }
        all.add(end, fresh);
        return all;
    }

    /** Whether observations of two periods may stand in the order in which they came. */
    static boolean together(PartialDate one, PartialDate other) {
        return begins(one).equals(begins(other)) && one.latest().equals(other.latest());
    }

    /** How many come by their periods no later than another. */
    private static int end(List<ObservationLine> observations, ObservationLine other) {
        var from = 0;
        var to = observations.size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (BY_PERIOD.compare(observations.get(middle), other) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** A restatement counts before the first value, whatever their dates. */
    private static ObservationLine with(ObservationLine o, ValueLine value) {
        var all = Stream.concat(Stream.of(o.current(), value), o.superseded().stream());
        var byKind = all.collect(Collectors.partitioningBy(ValueLine::restated));
        var values = Stream.concat(
                        newestFirst(byKind.getOrDefault(true, List.of())).stream(),
                        newestFirst(byKind.getOrDefault(false, List.of())).stream())
                .toList();
        return new ObservationLine(o.period(), o.site(), values.getFirst(), values.subList(1, values.size()));
    }

    private static List<ValueLine> newestFirst(List<ValueLine> values) {
        return EntryProvenance.inOrder(values, ValueLine::provenance).reversed();
    }

    /** A period that is open to the left is placed where it ends; an undated one comes last. */
    static LocalDate begins(PartialDate period) {
        return period.earliest().or(period::latest).orElse(LocalDate.MAX);
    }
}
