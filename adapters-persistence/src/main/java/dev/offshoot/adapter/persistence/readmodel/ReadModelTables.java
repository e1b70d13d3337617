package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.live.EventProjectionWriter;
import dev.offshoot.adapter.persistence.readmodel.live.Projector;
import dev.offshoot.adapter.persistence.readmodel.live.StreamTableWriter;
import dev.offshoot.adapter.persistence.readmodel.live.TableWriter;
import dev.offshoot.adapter.persistence.readmodel.rows.DatedRows;
import dev.offshoot.adapter.persistence.readmodel.shadow.Shadows;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTables;
import dev.offshoot.adapter.persistence.readmodel.told.ToldReadModels;
import dev.offshoot.adapter.persistence.readmodel.told.ToldStreams;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All tables that the pages read. */
public final class ReadModelTables {

    private final ReadTables defined;
    private final DataSource database;
    private final Json json;
    private final EventLog log;
    private final Projector projector;
    private final ToldStreams told;

    public ReadModelTables(ReadTables defined, DataSource database, Json json, EventLog log) {
        this.defined = defined;
        this.database = database;
        this.json = json;
        this.log = log;
        var all = new ArrayList<TableWriter>();
        var jdbc = new JdbcTemplate(database);
        defined.dated()
                .forEach(table ->
                        all.add(new StreamTableWriter(new DatedRows<>(table, ReadModelSchema.LIVE, json, jdbc), jdbc)));
        defined.journals()
                .forEach(table -> all.add(new EventProjectionWriter<>(table, ReadModelSchema.LIVE, database, json)));
        this.told = new ToldStreams(defined.dated(), log);
        this.projector = new Projector(all, log, jdbc);
    }

    /** Brings every table up to date, in the transaction of the caller. */
    public Projector projector() {
        return projector;
    }

    /** The lines of the category of a table. */
    public <L> ToldReadModels<L> lines(DatedTable<?, L, ?> table) {
        return new ToldReadModels<>(table, told, JdbcClient.create(database));
    }

    /** How rows that are kept whole are written. */
    public Json json() {
        return json;
    }

    /** Tells the streams of every category, one for all, so that what it keeps in memory is kept once. */
    public ToldStreams told() {
        return told;
    }

    public ReadModelSchema schema() {
        return new ReadModelSchema(new JdbcTemplate(database), tables(), log.zone());
    }

    public List<ReadTable<?>> tables() {
        var tables = new ArrayList<ReadTable<?>>(defined.dated());
        tables.addAll(defined.journals());
        return tables;
    }

    /** Fills the shadows of all tables. */
    public Shadows shadows() {
        return new Shadows(defined, database, json, log);
    }
}
