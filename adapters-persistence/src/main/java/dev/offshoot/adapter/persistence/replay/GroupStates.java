package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which groups follow the log, as every node reads it from the database. */
public final class GroupStates {

    private final ReadModelTables models;
    private final JdbcTemplate jdbc;

    public GroupStates(ReadModelTables models, DataSource database) {
        this.models = models;
        this.jdbc = new JdbcTemplate(database);
    }

    /** Whether its tables are those of this version, and nobody has halted it. */
    public boolean follows(TableGroup group) {
        return models.schema(group).isCurrent() && !isPaused(group);
    }

    boolean isPaused(TableGroup group) {
        return pausedSince(group).isPresent();
    }

    /** When somebody paused it; empty where nobody has. */
    public Optional<Instant> pausedSince(TableGroup group) {
        return jdbc
                .query(
                        "select since from projection_pause where projection = ?",
                        (row, _) -> row.getTimestamp("since").toInstant(),
                        group.name())
                .stream()
                .findFirst();
    }

    /** False where it is paused already. */
    boolean pause(TableGroup group, String who) {
        return jdbc.update(
                        "insert into projection_pause (projection, who) values (?, ?) on conflict do nothing",
                        group.name(),
                        who)
                > 0;
    }

    /** False where it is not paused. */
    boolean resume(TableGroup group) {
        return jdbc.update("delete from projection_pause where projection = ?", group.name()) > 0;
    }
}
