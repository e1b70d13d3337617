package dev.offshoot.projection.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A rebuild of a group, beside what pages read.
 *
 * @param who asked for it
 * @param done how many events have been read, of about so many in <code>total</code>
 * @param worked how long it has been reading, pauses left out
 * @param message what went wrong, and what to do
 * @param comparison in what the rows differed when they were compared last
 */
public record RebuildRun(
        long number,
        Stage stage,
        String who,
        Instant started,
        Optional<Instant> ended,
        long done,
        long total,
        Duration worked,
        String message,
        Optional<RowComparison> comparison) {

    private static final int WHOLE = 100;

    /** How far it is. */
    public enum Stage {
        FILLING,
        HELD,
        READY,
        COMPARING,
        SWITCHING,
        SWITCHED,
        CANCELLED,
        FAILED;

        public boolean isEnd() {
            return this == SWITCHED || this == CANCELLED || this == FAILED;
        }
    }

    /** From 0 to 100. */
    public int percent() {
        return total <= 0 ? WHOLE : (int) Math.min(WHOLE, done * WHOLE / total);
    }

    /** Events a second; 0 before there is anything to tell it by. */
    public long rate() {
        return worked.isZero() ? 0 : done * Duration.ofSeconds(1).toMillis() / Math.max(1, worked.toMillis());
    }

    /** How long it will go on reading at that rate; empty where it is not known, or over. */
    public Optional<Duration> left() {
        return stage != Stage.FILLING || rate() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.max(0, total - done) / rate()));
    }
}
