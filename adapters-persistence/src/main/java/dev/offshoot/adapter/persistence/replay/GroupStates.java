package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
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
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from projection_pause where projection = ?)", Boolean.class, group.name()));
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
