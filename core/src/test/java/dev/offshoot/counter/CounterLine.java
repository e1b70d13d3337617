package dev.offshoot.counter;

import dev.offshoot.date.PartialDate;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Optional;

/** How a counter is shown. */
public record CounterLine(
        CounterId counter,
        String title,
        long total,
        Optional<Said<Integer>> latest,
        Optional<PartialDate> first,
        List<CounterEvent.Cause> causes) {}
