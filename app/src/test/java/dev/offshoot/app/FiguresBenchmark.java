package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.benchmark.FigureTable;
import dev.offshoot.benchmark.Paired;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every figure beside its yardstick, over one seeded log, as one table: printed, and in <code>target/figures.md</code>.
 * Figures to read, no part of the build. <code>-Doffshoot.benchmark.</code>…
 *
 * <ul>
 *   <li><code>copies</code>: of the initiative that is told from end to end; 1600 make about a million events
 *   <li><code>rounds</code>, <code>seconds</code>: how many turns of each, and how long one of commands is; of requests, twice
 *       as long
 *   <li><code>warm</code>: for how many seconds each kind of request is sent before it is measured, 30 unless told otherwise
 *   <li><code>projecting</code>: <code>false</code> to see what commands cost by themselves
 *   <li><code>parts</code>: some of rebuild, one, fresh, pages, http, commands, lag, imports, parted by commas
 *   <li><code>upserts</code>: how many events the processor of Axon's is given to tell, 100,000 unless told otherwise
 *   <li><code>facts</code>: how many are imported in a turn, 100,000 unless told otherwise
 * </ul>
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class FiguresBenchmark {

    private static final String ALL = "rebuild,one,fresh,pages,http,commands,lag,imports";
    private static final int COPIES = Integer.getInteger("offshoot.benchmark.copies", 40);
    private static final int ROUNDS = Integer.getInteger("offshoot.benchmark.rounds", 3);
    private static final double SECONDS = Integer.getInteger("offshoot.benchmark.seconds", 1);
    private static final boolean PROJECTING =
            Boolean.parseBoolean(System.getProperty("offshoot.benchmark.projecting", "true"));
    private static final Set<String> PARTS =
            Set.of(System.getProperty("offshoot.benchmark.parts", ALL).split(","));

    private static final FigureTable TABLE = new FigureTable();
    private static final Paired PAIRED = new Paired(ROUNDS);
    private static TestStore store;
    private static long events;

    @BeforeAll
    static void of_a_seeded_log() throws SQLException, IOException {
        var database = TestStore.migrated();
        var log = new SeededLog();
        log.fill(database, COPIES / 40, COPIES);
        events = log.size(COPIES / 40, COPIES);
        store = TestStore.on(database, OffshootContexts.streamTypes(), OffshootTables.GROUPS);
        if (PROJECTING) {
            store.running();
        }
        store.jdbc.execute("analyze");
    }

    @Test
    @Order(1)
    void of_the_read_side() throws Exception {
        if (PARTS.contains("rebuild")) {
            new RebuildFigures(store, events).measure(TABLE, PAIRED);
        }
        if (PARTS.contains("one")) {
            new OneFigures(store).measure(TABLE, PAIRED);
        }
        if (PARTS.contains("fresh")) {
            new OneFigures(store).measureFresh(TABLE, PAIRED);
        }
        if (PARTS.contains("pages")) {
            new PageFigures(store, events).measure(TABLE);
        }
        assertThat(events).isPositive();
    }

    @Test
    @Order(2)
    void of_the_packaged_application() throws Exception {
        if (PARTS.contains("http")) {
            new HttpFigures(store, SECONDS).measure(TABLE);
        }
        assertThat(events).isPositive();
    }

    @Test
    @Order(3)
    void of_commands_and_what_follows_them() throws Exception {
        if (PARTS.contains("commands") || PARTS.contains("lag")) {
            var commands = new CommandFigures(store, PROJECTING);
            if (PARTS.contains("commands")) {
                commands.measure(TABLE, PAIRED, SECONDS);
            }
            if (PARTS.contains("lag")) {
                new LagFigures(store, commands).measure(TABLE, 4 * SECONDS);
            }
        }
        if (PARTS.contains("imports")) {
            new ImportFigures(store, PROJECTING).measure(TABLE, PAIRED);
        }
        assertThat(TABLE.isEmpty()).isFalse();
    }

    @AfterAll
    static void told() throws IOException {
        TABLE.write(Path.of("target/figures.md"), Machine.said(store, events, ROUNDS, SECONDS));
        store.close();
    }
}
