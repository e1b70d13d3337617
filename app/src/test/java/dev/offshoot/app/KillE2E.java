package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.log.EventCodec;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.EventTypes;
import dev.offshoot.adapter.persistence.readmodel.ReadModels;
import dev.offshoot.adapter.persistence.replay.LiveRun;
import dev.offshoot.adapter.persistence.replay.Rebuild;
import dev.offshoot.app.database.ServerAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The application is killed in the middle of a thousand commands: what was acknowledged is there, once. */
class KillE2E {

    private static final int COMMANDS = 1_000;
    private static final int KILL_AFTER = 500;
    private static final int INITIATIVES = 10;
    private static final int CLIENTS = 4;

    @TempDir
    Path folder;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void every_acknowledged_command_survives_once_and_pages_equal_a_rebuild() throws Exception {
        var data = folder.resolve("data");
        try (var offshoot = RunningOffshoot.start(data, "--offshoot.sample=false")) {
            offshoot.signIn();
            for (var i = 0; i < INITIATIVES; i++) {
                var chartered = offshoot.api(
                        "POST",
                        "/api/v1/initiatives",
                        "{\"title\":\"Initiative %d\",\"innovation\":\"Thing\"}".formatted(i));
                assertThat(chartered.statusCode()).as(chartered.body()).isEqualTo(201);
            }
            recordUntilKilled(offshoot);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILL_AFTER).hasSizeLessThan(COMMANDS);

        try (var offshoot = RunningOffshoot.start(data, "--offshoot.sample=false")) {
            offshoot.signIn();
            var database = database(data);
            var stored = new JdbcTemplate(database)
                    .queryForList("select payload ->> 'text' from event where type like '%happening%'", String.class);
            assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
            System.out.printf(
                    "Killed after %d acknowledgements: %d events stored, none lost, none twice.%n",
                    acknowledged.size(), stored.size());
            awaitNoLag(offshoot);
            assertThat(rebuild(database).compare()).isEmpty();
            var shown = 0;
            for (var i = 0; i < INITIATIVES; i++) {
                shown += offshoot.get("/api/v1/initiatives/initiative-" + i)
                        .path("happenings")
                        .size();
            }
            assertThat(shown).isEqualTo(stored.size());
        }
    }

    private void recordUntilKilled(RunningOffshoot offshoot) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        Callable<Void> client = () -> {
            for (var n = next.getAndIncrement(); n < COMMANDS; n = next.getAndIncrement()) {
                record(offshoot, n);
                if (acknowledged.size() >= KILL_AFTER) {
                    offshoot.kill();
                }
            }
            return null;
        };
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                done.get();
            }
        }
    }

    private void record(RunningOffshoot offshoot, int n) throws InterruptedException {
        var text = "happening " + n;
        try {
            var answer = offshoot.api(
                    "POST",
                    "/api/v1/initiatives/initiative-%d/record-happening".formatted(n % INITIATIVES),
                    "{\"text\":\"%s\"}".formatted(text),
                    "If-Match",
                    "*");
            if (answer.statusCode() == 200) {
                acknowledged.add(text);
            }
        } catch (IOException killed) {
            // not acknowledged: it may have been stored or not
        }
    }

    private static void awaitNoLag(RunningOffshoot offshoot) throws Exception {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < deadline) {
            var health = offshoot.api("GET", "/actuator/health/projections", "");
            if (offshoot.read(health.body()).path("details").path("lagMillis").asLong(-1) == 0) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the projections did not catch up");
    }

    /** As the owner of the data folder may: by its socket and its secret. */
    static DataSource database(Path data) throws IOException {
        var address = ServerAddress.of(data);
        var source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(ServerAddress.NAME);
        source.setPassword(address.password());
        return source;
    }

    private static Rebuild rebuild(DataSource database) {
        var codec = new EventCodec(EventTypes.listed(OffshootContexts.families()));
        var log = new EventLog(database, codec, ZoneOffset.UTC);
        var models =
                new ReadModels(OffshootTables.ALL.folds(), OffshootTables.ALL.journals(), database, codec.json(), log);
        LiveRun caughtUp = new LiveRun() {
            @Override
            public boolean reached(long position, Duration patience) {
                return true;
            }

            @Override
            public void stop() {}

            @Override
            public void handOver(long position) {}

            @Override
            public void start() {}
        };
        return new Rebuild(
                models, log, caughtUp, database, new TransactionTemplate(new JdbcTransactionManager(database)));
    }
}
