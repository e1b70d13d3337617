package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.live.EventProjectionWriter;
import dev.offshoot.adapter.persistence.readmodel.live.JdbcReadModels;
import dev.offshoot.adapter.persistence.readmodel.live.Projector;
import dev.offshoot.adapter.persistence.readmodel.live.StreamProjectionWriter;
import dev.offshoot.adapter.persistence.readmodel.live.TableWriter;
import dev.offshoot.adapter.persistence.readmodel.shadow.ShadowStreamProjection;
import dev.offshoot.adapter.persistence.readmodel.shadow.Shadows;
import dev.offshoot.adapter.persistence.readmodel.table.EventProjectionTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import dev.offshoot.adapter.persistence.readmodel.table.StreamProjectionTable;
import dev.offshoot.stream.Event;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All tables that the pages read. */
public final class ReadModelTables {

    private final List<StreamProjectionTable<?, ?>> streamProjections;
    private final List<EventProjectionTable<?>> journals;
    private final DataSource database;
    private final Json json;
    private final EventLog log;
    private final Projector projector;

    public ReadModelTables(
            List<StreamProjectionTable<?, ?>> streamProjections,
            List<EventProjectionTable<?>> journals,
            DataSource database,
            Json json,
            EventLog log) {
        this.streamProjections = List.copyOf(streamProjections);
        this.journals = List.copyOf(journals);
        this.database = database;
        this.json = json;
        this.log = log;
        var all = new ArrayList<TableWriter>();
        streamProjections.forEach(table -> all.add(new StreamProjectionWriter<>(table, database, json, log)));
        journals.forEach(table -> all.add(new EventProjectionWriter<>(table, database, json)));
        this.projector = new Projector(all, log, new JdbcTemplate(database));
    }

    /** Brings every table up to date, in the transaction of the caller. */
    public Projector projector() {
        return projector;
    }

    public <E extends Event, L> JdbcReadModels<E, L> lines(StreamProjectionTable<E, L> table) {
        return new JdbcReadModels<>(table, JdbcClient.create(database), json, log);
    }

    public ReadModelSchema schema() {
        return new ReadModelSchema(new JdbcTemplate(database), tables(), log.zone());
    }

    public List<ReadTable<?>> tables() {
        var tables = new ArrayList<ReadTable<?>>(streamProjections);
        tables.addAll(journals);
        return tables;
    }

    /** Fills the shadows of all tables. */
    public Shadows shadows() {
        return new Shadows(
                streamProjections.stream()
                        .<ShadowStreamProjection<?, ?>>map(t -> new ShadowStreamProjection<>(t, database, json))
                        .toList(),
                journals,
                database,
                json,
                log);
    }
}
