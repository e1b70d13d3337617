package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Json;
import dev.offshoot.kernel.Event;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All tables that the pages read. */
public final class ReadModels {

    private final List<FoldTable<?, ?>> folds;
    private final List<JournalTable<?>> journals;
    private final DataSource database;
    private final Json json;
    private final EventLog log;
    private final Projector projector;

    public ReadModels(
            List<FoldTable<?, ?>> folds, List<JournalTable<?>> journals, DataSource database, Json json, EventLog log) {
        this.folds = List.copyOf(folds);
        this.journals = List.copyOf(journals);
        this.database = database;
        this.json = json;
        this.log = log;
        var all = new ArrayList<TableWriter>();
        folds.forEach(table -> all.add(new FoldWriter<>(table, database, json, log)));
        journals.forEach(table -> all.add(new JournalWriter<>(table, database, json)));
        this.projector = new Projector(all, log, new JdbcTemplate(database));
    }

    /** Brings every table up to date, in the transaction of the caller. */
    public Projector projector() {
        return projector;
    }

    public <E extends Event, L> JdbcLines<E, L> lines(FoldTable<E, L> table) {
        return new JdbcLines<>(table, JdbcClient.create(database), json, log);
    }

    public <L> Entries<L> entries(JournalTable<L> table) {
        return new Entries<>(table, JdbcClient.create(database), json);
    }

    public ReadModelSchema schema() {
        return new ReadModelSchema(new JdbcTemplate(database), tables(), log.zone());
    }

    public List<ReadTable<?>> tables() {
        var tables = new ArrayList<ReadTable<?>>(folds);
        tables.addAll(journals);
        return tables;
    }

    /** Fills the shadows of all tables. */
    public Shadows shadows() {
        return new Shadows(
                folds.stream()
                        .<ShadowFold<?, ?>>map(t -> new ShadowFold<>(t, database, json))
                        .toList(),
                journals,
                database,
                json,
                log);
    }
}
