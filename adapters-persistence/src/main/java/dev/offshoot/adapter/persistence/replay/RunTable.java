package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.projection.upkeep.RebuildRun;
import dev.offshoot.projection.upkeep.RebuildRun.Stage;
import dev.offshoot.projection.upkeep.RowComparison;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Table <code>projection_run</code>: what every node sees of a rebuild, and asks of whichever does it. */
final class RunTable {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate own;
    private final Json json;

    RunTable(DataSource database, PlatformTransactionManager transactions, Json json) {
        this.jdbc = new JdbcTemplate(database);
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.json = json;
    }

    /** What is asked of a rebuild; nothing, mostly. */
    enum Wish {
        NOTHING,
        HOLD,
        COMPARE,
        SWITCH,
        CANCEL
    }

    long begin(String group, String who, long total) {
        var id = jdbc.queryForObject(
                "insert into projection_run (projection, state, who, total) values (?, ?, ?, ?) returning id",
                Long.class,
                group,
                Stage.FILLING.name(),
                who,
                total);
        return id == null ? 0 : id;
    }

    /** False where there is no rebuild of the group at one of these stages. */
    boolean ask(String group, Wish wish, Collection<Stage> at) {
        return jdbc.update(
                        "update projection_run set wanted = ? where projection = ? and ended is null and state = any(?)",
                        said(wish),
                        group,
                        at.stream().map(Stage::name).toArray(String[]::new))
                > 0;
    }

    private static String said(Wish wish) {
        return wish == Wish.NOTHING ? "" : wish.name();
    }

    Wish wish(long id) {
        return own.execute(_ -> asked("select wanted from projection_run where id = ?", id));
    }

    /** Notes how far it is, and tells what is asked of it; commits by itself. */
    Wish note(long id, Stage stage, long done, Duration worked) {
        return own.execute(_ -> asked(
                "update projection_run set state = ?, done = ?, millis = ? where id = ? returning wanted",
                stage.name(),
                done,
                worked.toMillis(),
                id));
    }

    private Wish asked(String statement, Object... arguments) {
        return jdbc
                .query(
                        statement,
                        (row, _) -> row.getString("wanted").isEmpty()
                                ? Wish.NOTHING
                                : Wish.valueOf(row.getString("wanted")),
                        arguments)
                .stream()
                .findFirst()
                .orElse(Wish.CANCEL);
    }

    /** It is at a stage at which it waits to be asked something; what was asked is done. */
    void ready(long id, String message, Optional<RowComparison> comparison) {
        jdbc.update(
                "update projection_run set state = ?, wanted = '', message = ?,"
                        + " comparison = coalesce(?::json, comparison) where id = ?",
                Stage.READY.name(),
                message,
                comparison.map(json::write).orElse(null),
                id);
    }

    void stage(long id, Stage stage) {
        jdbc.update("update projection_run set state = ? where id = ?", stage.name(), id);
    }

    void end(long id, Stage stage, String message) {
        jdbc.update(
                "update projection_run set state = ?, ended = now(), message = ? where id = ? and ended is null",
                stage.name(),
                message,
                id);
    }

    /** What has not ended of a group ends, as nobody does it any more. */
    int endAbandoned(String group, String message) {
        return jdbc.update(
                "update projection_run set state = ?, ended = now(), message = ? where projection = ? and ended is null",
                Stage.FAILED.name(),
                message,
                group);
    }

    boolean isOpen(String group) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from projection_run where projection = ? and ended is null)",
                Boolean.class,
                group));
    }

    Optional<RebuildRun> last(String group) {
        return jdbc
                .query(
                        "select * from projection_run where projection = ? order by id desc limit 1",
                        (row, _) -> run(row),
                        group)
                .stream()
                .findFirst();
    }

    private RebuildRun run(ResultSet row) throws SQLException {
        return new RebuildRun(
                row.getLong("id"),
                Stage.valueOf(row.getString("state")),
                row.getString("who"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getLong("done"),
                row.getLong("total"),
                Duration.ofMillis(row.getLong("millis")),
                row.getString("message"),
                Optional.ofNullable(row.getString("comparison")).map(text -> json.read(text, RowComparison.class)));
    }
}
