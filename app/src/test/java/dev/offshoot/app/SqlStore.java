package dev.offshoot.app;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.log.LoggedFacts;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcChronicleLog;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcThingHeads;
import dev.offshoot.adapter.persistence.readmodel.importing.JdbcNewestImports;
import dev.offshoot.adapter.persistence.readmodel.portfolio.AdoptionTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.InitiativeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcInitiativeSearch;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcLatestNews;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcListedInitiatives;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcSiteSearch;
import dev.offshoot.adapter.persistence.readmodel.portfolio.MeasureTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.ProgrammeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.SiteTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.ToldWholeInitiatives;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.replay.Rebuild;
import dev.offshoot.chronicle.application.HeadTitles;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.Streams;
import dev.offshoot.portfolio.application.Sites;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.store.Store;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every context on PostgreSQL, with the sample in it; one for all tests, which add to it. */
final class SqlStore implements Store {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static SqlStore shared;

    private final TestStore store = TestStore.on(
                    TestStore.migrated(), OffshootContexts.streamTypes(), OffshootTables.GROUPS)
            .running();
    private final JdbcClient jdbc = JdbcClient.create(store.database);

    static synchronized SqlStore withSample() {
        if (shared == null) {
            shared = new SqlStore();
            if (!shared.store.streams.append(new InMemoryPlatform().streams.everything())) {
                throw new IllegalStateException("the sample was not taken");
            }
        }
        return shared;
    }

    Rebuild rebuild() {
        return store.rebuild;
    }

    /** All that is in the log, in its order. */
    List<RecordedEvent<? extends Event>> everything() {
        var all = new ArrayList<RecordedEvent<? extends Event>>();
        store.inTransaction(() -> store.log.streams(List.of(), stream -> {
            var beginning = store.log.readable(stream);
            beginning.end().ifPresent(unreadable -> {
                throw unreadable;
            });
            all.addAll(beginning.events());
        }));
        all.sort(Comparator.comparingLong(event -> event.position()));
        return all;
    }

    @Override
    public Streams streams() {
        return store.streams;
    }

    @Override
    public History history() {
        return store.streams;
    }

    @Override
    public EventAppender appender() {
        return store.streams;
    }

    @Override
    public <E extends Event, L> ReadModels<L> lines(BoundedContext<?, ?, E, ?, L> context) {
        return OffshootTables.ALL.dated().stream()
                .filter(table -> table.category().equals(context.streamType().category()))
                .findFirst()
                .map(table -> lines(table, context))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the table of a context is told by its projection
    private <L> ReadModels<L> lines(DatedTable<?, ?, ?> table, BoundedContext<?, ?, ?, ?, L> context) {
        if (!table.streamProjection().equals(context.streamProjection())) {
            throw new IllegalStateException(table.name());
        }
        return (ReadModels<L>) store.models.lines(table);
    }

    @Override
    public JdbcChronicleLog chronicle() {
        return new JdbcChronicleLog(jdbc, store.log);
    }

    @Override
    public JdbcLatestNews news() {
        return new JdbcLatestNews(jdbc);
    }

    @Override
    public JdbcSiteSearch sites() {
        return new JdbcSiteSearch(jdbc);
    }

    @Override
    public JdbcInitiativeSearch initiatives() {
        return new JdbcInitiativeSearch(jdbc);
    }

    @Override
    public ToldWholeInitiatives whole() {
        return whole(jdbc, store.models);
    }

    static ToldWholeInitiatives whole(JdbcClient jdbc, ReadModelTables models) {
        return new ToldWholeInitiatives(
                jdbc,
                models.told(),
                models.lines(InitiativeTable.TABLE),
                models.lines(ProgrammeTable.TABLE),
                models.lines(AdoptionTable.TABLE),
                models.lines(MeasureTable.TABLE),
                models.lines(SiteTable.TABLE));
    }

    @Override
    public JdbcListedInitiatives listed() {
        return listed(jdbc, store.models);
    }

    static JdbcListedInitiatives listed(JdbcClient jdbc, ReadModelTables models) {
        return new JdbcListedInitiatives(
                jdbc,
                models.json(),
                models.lines(InitiativeTable.TABLE),
                new Sites(new JdbcSiteSearch(jdbc), models.lines(SiteTable.TABLE)));
    }

    @Override
    public HeadTitles titles() {
        return new HeadTitles(store.models.lines(InitiativeTable.TABLE), heads());
    }

    JdbcThingHeads heads() {
        return new JdbcThingHeads(jdbc, OffshootTables.ALL.dated());
    }

    JdbcNewestImports imports() {
        return new JdbcNewestImports(jdbc);
    }

    @Override
    public LoggedFacts facts() {
        return new LoggedFacts(store.log);
    }

    @Override
    public void settle() {
        if (!store.views.caughtUp(PATIENCE)) {
            throw new IllegalStateException("projections are behind: " + store.views.lag());
        }
    }
}
