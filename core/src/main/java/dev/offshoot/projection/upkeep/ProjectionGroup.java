package dev.offshoot.projection.upkeep;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Projections that are run together, and how they stand.
 *
 * @param tables what they fill
 * @param version what they are filled by; another is filled anew
 * @param readable whether pages can read what is there
 * @param position the last event of the log that is in the tables
 * @param head the last event of the log
 * @param lag the age of the oldest event that is not in them yet
 * @param fault what they failed on last, if they have not got past it since
 * @param setAside how many events they could not take
 * @param rebuild the last rebuild of them, whatever became of it
 */
public record ProjectionGroup(
        String name,
        List<String> tables,
        String version,
        State state,
        boolean readable,
        long position,
        long head,
        Duration lag,
        Optional<String> fault,
        int setAside,
        Optional<RebuildRun> rebuild) {

    /** What the group does. */
    public enum State {
        RUNNING,
        /** Somebody has halted it. */
        PAUSED,
        /** Its tables are of another version, or not there: it runs once they are rebuilt. */
        AWAITS_REBUILD,
        /** It tries again and again. */
        FAILED
    }

    public ProjectionGroup {
        tables = List.copyOf(tables);
    }

    /** A rebuild that has not ended. */
    public Optional<RebuildRun> running() {
        return rebuild.filter(run -> !run.stage().isEnd());
    }
}
