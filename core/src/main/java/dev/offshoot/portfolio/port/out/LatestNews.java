package dev.offshoot.portfolio.port.out;

import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.StreamId;
import java.time.LocalDate;
import java.util.Optional;

/** When the last news of an initiative occurred, its sites, measures and all else about it included. */
@FunctionalInterface
public interface LatestNews {

    /** Empty where no news has a date. */
    Optional<LocalDate> day(StreamId initiative, AsAt asAt);
}
