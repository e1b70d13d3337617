package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.live.ApartTeller;
import dev.offshoot.adapter.persistence.readmodel.live.EventProjectionWriter;
import dev.offshoot.adapter.persistence.readmodel.live.Projector;
import dev.offshoot.adapter.persistence.readmodel.live.StreamTableWriter;
import dev.offshoot.adapter.persistence.readmodel.live.TableWriter;
import dev.offshoot.adapter.persistence.readmodel.rows.DatedRows;
import dev.offshoot.adapter.persistence.readmodel.rows.OthersWait;
import dev.offshoot.adapter.persistence.readmodel.shadow.Shadows;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroups;
import dev.offshoot.adapter.persistence.readmodel.told.ToldReadModels;
import dev.offshoot.adapter.persistence.readmodel.told.ToldStreams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All tables that the pages read. */
public final class ReadModelTables {

    /** A second or two of common ones. */
    private static final long PATIENCE = 500_000;

    private final TableGroups defined;
    private final DataSource database;
    private final Json json;
    private final EventLog log;
    private final Map<TableGroup, Projector> projectors = new LinkedHashMap<>();
    private final Projector projector;
    private final ToldStreams told;
    private final OthersWait patience;
    private final Map<String, ApartTeller> tellers = new HashMap<>();

    public ReadModelTables(TableGroups defined, DataSource database, Json json, EventLog log) {
        this(defined, database, json, log, PATIENCE);
    }

    /** @param patience for how many steps others wait until a stream is told; one that takes more is told by itself */
    public ReadModelTables(TableGroups defined, DataSource database, Json json, EventLog log, long patience) {
        this.patience = new OthersWait(patience);
        this.defined = defined;
        this.database = database;
        this.json = json;
        this.log = log;
        var all = new ArrayList<TableWriter>();
        var jdbc = new JdbcTemplate(database);
        for (var group : defined.groups()) {
            var writers = writers(group, jdbc);
            projectors.put(group, new Projector(writers, log, jdbc));
            all.addAll(writers);
        }
        this.told = new ToldStreams(defined.all().dated(), log);
        this.projector = new Projector(all, log, jdbc);
    }

    private List<TableWriter> writers(TableGroup group, JdbcTemplate jdbc) {
        var writers = new ArrayList<TableWriter>();
        group.tables().dated().forEach(table -> {
            var rows = new DatedRows<>(table, ReadModelSchema.LIVE, json, jdbc);
            var writer = new StreamTableWriter(rows, jdbc, patience);
            tellers.put(writer.name(), writer.teller(log));
            writers.add(writer);
        });
        group.tables()
                .journals()
                .forEach(
                        table -> writers.add(new EventProjectionWriter<>(table, ReadModelSchema.LIVE, database, json)));
        return writers;
    }

    /** Brings every table up to date, in the transaction of the caller. */
    public Projector projector() {
        return projector;
    }

    /** The same for the tables of a group. */
    public Projector projector(TableGroup group) {
        return projectors.getOrDefault(group, projector);
    }

    /** What tells those streams of a table by themselves that take long. */
    public Optional<ApartTeller> teller(String projection) {
        return Optional.ofNullable(tellers.get(projection));
    }

    /** How long others wait until a stream is told. */
    public OthersWait patience() {
        return patience;
    }

    public List<TableGroup> groups() {
        return defined.groups();
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

    public ReadModelSchema schema(TableGroup group) {
        return new ReadModelSchema(new JdbcTemplate(database), group, log.zone());
    }

    /** What no group speaks of any more goes. */
    public void forgetUndefined() {
        var all = new TableGroup("", defined.all());
        new ReadModelSchema(new JdbcTemplate(database), all, log.zone()).dropAllBut(all.names());
    }

    /** Fills the shadows of the tables of a group. */
    public Shadows shadows(TableGroup group) {
        return new Shadows(group, database, json, log);
    }
}
