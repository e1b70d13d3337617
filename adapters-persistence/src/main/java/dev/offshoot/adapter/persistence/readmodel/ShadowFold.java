package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Json;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Line;
import dev.offshoot.kernel.Recorded;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shadow of one fold table, folded in memory. */
final class ShadowFold<E extends Event, L> {

    private final Folding<E, L> folding;
    private final Rows<Line<L>> rows;

    ShadowFold(FoldTable<E, L> table, DataSource database, Json json) {
        this.folding = new Folding<>(table);
        this.rows = new Rows<>(table, Line::body, ReadModelSchema.SHADOW, "", json, new JdbcTemplate(database));
    }

    void heed(Recorded<? extends Event> event) {
        folding.heed(event);
    }

    void write(EventLog log) {
        folding.retell(log.of(folding.corrected()));
        rows.write(folding.lines());
    }
}
