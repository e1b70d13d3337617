package dev.offshoot.framework;

import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.framework.event.FrameworkEvent.PublishedEnabler;
import dev.offshoot.framework.event.FrameworkEvent.PublishedScale;
import dev.offshoot.framework.event.FrameworkEvent.ScalePoint;
import dev.offshoot.framework.event.FrameworkId;
import java.util.List;
import java.util.Optional;

/** A small framework to try things on. */
final class Frameworks {

    static final FrameworkId SMALL = new FrameworkId("small~1");
    static final PublishedEnabler TIME = new PublishedEnabler("time", "Time", "hours to adopt", "steps");
    static final PublishedScale STEPS = new PublishedScale(
            "steps",
            "Steps",
            List.of(
                    new ScalePoint("absent", "Absent", Optional.of(0)),
                    new ScalePoint("there", "There", Optional.of(1)),
                    new ScalePoint("mixed", "Mixed", Optional.empty())));

    private Frameworks() {}

    static FrameworkPublished published(List<PublishedEnabler> enablers, List<PublishedScale> scales) {
        return new FrameworkPublished("Small", "about it", Optional.of("a report"), "ours", enablers, scales);
    }

    static FrameworkPublished published() {
        return published(List.of(TIME), List.of(STEPS));
    }
}
