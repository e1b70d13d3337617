package dev.offshoot.portfolio.port.out;

import dev.offshoot.date.Dated;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Optional;

/** When the last news of an initiative occurred, its sites, measures and all else about it included. */
@FunctionalInterface
public interface LatestNews {

    /** Undated where no news has a date. */
    Optional<Dated> of(StreamId initiative, AsOf asOf);
}
