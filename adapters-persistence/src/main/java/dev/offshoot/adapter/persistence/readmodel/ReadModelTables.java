package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.live.EventProjectionWriter;
import dev.offshoot.adapter.persistence.readmodel.live.JdbcReadModels;
import dev.offshoot.adapter.persistence.readmodel.live.Projector;
import dev.offshoot.adapter.persistence.readmodel.live.StreamTableWriter;
import dev.offshoot.adapter.persistence.readmodel.live.TableWriter;
import dev.offshoot.adapter.persistence.readmodel.rows.DatedRows;
import dev.offshoot.adapter.persistence.readmodel.rows.DocumentRows;
import dev.offshoot.adapter.persistence.readmodel.shadow.Shadows;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTables;
import dev.offshoot.adapter.persistence.readmodel.table.StreamProjectionTable;
import dev.offshoot.stream.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All tables that the pages read. */
public final class ReadModelTables {

    private final Map<StreamProjectionTable<?, ?>, JdbcReadModels<?, ?>> readers = new LinkedHashMap<>();
    private final ReadTables defined;
    private final DataSource database;
    private final Json json;
    private final EventLog log;
    private final Projector projector;

    public ReadModelTables(ReadTables defined, DataSource database, Json json, EventLog log) {
        this.defined = defined;
        this.database = database;
        this.json = json;
        this.log = log;
        var all = new ArrayList<TableWriter>();
        var jdbc = new JdbcTemplate(database);
        defined.streamProjections().forEach(table -> all.add(writer(table)));
        defined.dated()
                .forEach(table ->
                        all.add(new StreamTableWriter(new DatedRows<>(table, ReadModelSchema.LIVE, json, jdbc), jdbc)));
        defined.journals()
                .forEach(table -> all.add(new EventProjectionWriter<>(table, ReadModelSchema.LIVE, database, json)));
        this.projector = new Projector(all, log, jdbc);
    }

    private <E extends Event, L> TableWriter writer(StreamProjectionTable<E, L> table) {
        var lines = new JdbcReadModels<>(table, JdbcClient.create(database), json, log);
        readers.put(table, lines);
        var jdbc = new JdbcTemplate(database);
        return new StreamTableWriter(new DocumentRows<>(table, ReadModelSchema.LIVE, lines::of, json, jdbc), jdbc);
    }

    /** Brings every table up to date, in the transaction of the caller. */
    public Projector projector() {
        return projector;
    }

    /** The reader of a table, one for all, so that what it keeps in memory is kept once. */
    @SuppressWarnings("unchecked")
    public <E extends Event, L> JdbcReadModels<E, L> lines(StreamProjectionTable<E, L> table) {
        var lines = readers.get(table);
        if (lines == null) {
            throw new IllegalArgumentException("%s is none of the tables of this store".formatted(table.name()));
        }
        return (JdbcReadModels<E, L>) lines;
    }

    public ReadModelSchema schema() {
        return new ReadModelSchema(new JdbcTemplate(database), tables(), log.zone());
    }

    public List<ReadTable<?>> tables() {
        var tables = new ArrayList<ReadTable<?>>(defined.streamProjections());
        tables.addAll(defined.dated());
        tables.addAll(defined.journals());
        return tables;
    }

    /** Fills the shadows of all tables. */
    public Shadows shadows() {
        return new Shadows(defined, database, json, log);
    }
}
