package dev.offshoot.kernel.counter;

import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.PartialDate;
import java.util.List;
import java.util.Optional;

/** How a counter is shown. */
public record CounterLine(
        CounterId counter,
        String title,
        long total,
        Optional<Latest<Integer>> latest,
        Optional<PartialDate> first,
        List<CounterEvent.Cause> causes) {}
