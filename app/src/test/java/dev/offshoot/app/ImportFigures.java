package dev.offshoot.app;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.AccountNames;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.access.JdbcAccounts;
import dev.offshoot.adapter.persistence.log.LoggedFacts;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcThingHeads;
import dev.offshoot.benchmark.Figure;
import dev.offshoot.benchmark.FigureTable;
import dev.offshoot.benchmark.Paired;
import dev.offshoot.benchmark.Stopwatch;
import dev.offshoot.command.Outcome;
import dev.offshoot.execution.RoomGuard;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.Fate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files of facts with all their rules, beside inserting the event rows that come of them: as many files of the most rows
 * as make the facts, each of things that nobody knew. And what else is done with one such file.
 */
final class ImportFigures {

    private static final int FACTS = Integer.getInteger("offshoot.benchmark.facts", 100_000);
    private static final int FILES = Math.max(1, FACTS / MixedRows.ROWS);
    private static final double MOST_MILLIS = 8_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Member ADA = new Member("ada", "Ada", true);
    private static final Member BEA = new Member("bea", "Bea", true);

    private final TestStore store;
    private final boolean projecting;
    private final ImportFacts imports;
    private int files = 0;
    private RawEvents written;

    ImportFigures(TestStore store, boolean projecting) {
        this.store = store;
        this.projecting = projecting;
        var jdbc = JdbcClient.create(store.database);
        var wired = new CoreConfiguration();
        this.imports = wired.importDesk(
                OffshootContexts.streamTypes(),
                store.streams,
                new RoomGuard(store.streams, store.streams, () -> true),
                new LoggedFacts(store.log),
                wired.tables(),
                wired.titledStreams(new JdbcThingHeads(jdbc, OffshootTables.ALL.dated())),
                new AccountNames(new JdbcAccounts(jdbc)));
        this.written = RawEvents.between(store, 0, 0);
    }

    void measure(FigureTable table, Paired paired) throws Exception {
        table.add(paired.measure(
                "import of %,d facts, all rules, in %d of %,d rows"
                        .formatted(FILES * MixedRows.ROWS, FILES, MixedRows.ROWS),
                "facts/s",
                this::imported,
                this::inserted,
                0.15));
        for (var shape : MixedRows.Shape.values()) {
            measure(table, shape);
        }
    }

    private double imported() throws Exception {
        var csvs = IntStream.range(0, FILES)
                .mapToObj(_ -> next(MixedRows.Shape.MANY_INITIATIVES, ADA))
                .toList();
        var before = store.log.index().head();
        var seconds = Stopwatch.seconds(() -> csvs.forEach(file -> recorded(imports.apply(file, batch(file)))));
        settle();
        written = RawEvents.between(store, before, store.log.index().head());
        return FILES * MixedRows.ROWS / seconds;
    }

    private double inserted() throws Exception {
        return FILES
                * MixedRows.ROWS
                / Stopwatch.seconds(() -> written.insert(store, (written.size() + FILES - 1) / FILES));
    }

    /** So that the yardstick has the machine to itself. */
    private void settle() {
        if (projecting && !store.views.caughtUp(PATIENCE)) {
            throw new IllegalStateException("the projections are behind: " + store.views.lag());
        }
    }

    private void measure(FigureTable table, MixedRows.Shape shape) throws Exception {
        var file = next(shape, ADA);
        var batch = batch(file);
        settle();
        var what = shape == MixedRows.Shape.MANY_INITIATIVES ? "of many initiatives" : "of one large initiative";
        add(table, what + ", tried", () -> recorded(imports.rehearse(file)));
        add(table, what + ", applied", () -> recorded(imports.apply(file, batch)));
        settle();
        add(table, what + ", sent again", () -> is(Fate.KNOWN_ALREADY, imports.apply(file, batch("again"))));
        add(table, what + ", taken back", () -> takenBack(batch));
    }

    private static void add(FigureTable table, String what, Stopwatch.Work work) throws Exception {
        table.add(Figure.time(
                "a file of %,d rows %s".formatted(MixedRows.ROWS, what), Stopwatch.seconds(work) * 1_000, MOST_MILLIS));
    }

    private Upload next(MixedRows.Shape shape, Member by) {
        var name = Integer.toString(++files);
        return new Upload(name, MixedRows.csv(shape, name).getBytes(StandardCharsets.UTF_8), by(by));
    }

    private static Upload.By by(Member member) {
        return new Upload.By(member, Instant.now(), ZoneOffset.UTC);
    }

    private static BatchId batch(Upload file) {
        return batch(file.file());
    }

    private static BatchId batch(String name) {
        return new BatchId("benchmark-" + name);
    }

    private static void recorded(ImportReport report) {
        is(Fate.RECORDED, report);
    }

    private static void is(Fate fate, ImportReport report) {
        if (report.count(fate) != MixedRows.ROWS) {
            throw new IllegalStateException("%s; %s".formatted(report.flaws(), flawed(report)));
        }
    }

    private static List<ImportReport.RowReport> flawed(ImportReport report) {
        return report.rows().stream()
                .filter(row -> !row.flaws().isEmpty())
                .limit(3)
                .toList();
    }

    private void takenBack(BatchId batch) {
        if (!(imports.undo(batch, "A benchmark", by(BEA)) instanceof Outcome.Done)) {
            throw new IllegalStateException("not taken back: " + batch);
        }
    }
}
