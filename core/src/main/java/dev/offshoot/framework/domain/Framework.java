package dev.offshoot.framework.domain;

import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.time.DateAndSource;
import java.util.Set;

/** Where one version of a framework is in its life. */
public sealed interface Framework {

    record Unknown() implements Framework {}

    /** @param telling of its publication */
    record Published(FrameworkPublished content, DateAndSource telling) implements Framework {}

    /** @param retirements every time it was said to be retired */
    record Retired(Published was, Set<DateAndSource> retirements) implements Framework {
        public Retired {
            retirements = Set.copyOf(retirements);
        }
    }
}
