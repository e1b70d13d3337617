package dev.offshoot.initiative.domain;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.KnownSince;
import dev.offshoot.kernel.Latest;
import java.time.LocalDate;

/** Where what is asked stands among what has happened. */
final class Timing {

    private Timing() {}

    /** The last day on which it may have occurred, as its event will have it. */
    static LocalDate day(Asked<?> asked) {
        return asked.occurred()
                .latest()
                .orElseGet(() -> asked.stamp().known().map(KnownSince::day).orElse(asked.today()));
    }

    static boolean isBefore(Asked<?> asked, Latest<?> news) {
        return day(asked).isBefore(news.day());
    }
}
