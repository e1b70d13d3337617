package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import dev.offshoot.adapter.persistence.log.codec.EventTypes;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.replay.Rebuild;
import dev.offshoot.app.database.folder.ServerAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Clients that go on recording whatever happens: each command has a key of its own, and is sent again under it until it
 * is acknowledged.
 */
final class Load implements AutoCloseable {

    private static final int CLIENTS = 4;
    private static final int INITIATIVES = 10;
    private static final int ACKNOWLEDGED = 200;
    private static final int PAUSE_MILLIS = 50;

    private final Path data;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private volatile RunningOffshoot offshoot;

    /** Where it all goes, until another one is told. */
    Load(Path data, RunningOffshoot offshoot) throws IOException, InterruptedException {
        this.data = data;
        this.offshoot = offshoot;
        for (var i = 0; i < INITIATIVES; i++) {
            var chartered = offshoot.api(
                    "POST",
                    "/api/v1/initiatives",
                    "{\"title\":\"Initiative %d\",\"innovation\":\"Thing\"}".formatted(i));
            assertThat(chartered.statusCode()).as(chartered.body()).isEqualTo(201);
        }
        for (var i = 0; i < CLIENTS; i++) {
            clients.execute(this::record);
        }
    }

    void now(RunningOffshoot other) {
        offshoot = other;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    private void record() {
        while (!ending.get()) {
            var n = next.getAndIncrement();
            while (!acknowledged(n)) {
                pause(PAUSE_MILLIS);
            }
        }
    }

    /** Lets time pass: what is killed is killed at a moment of chance, and who tries again thinks a little. */
    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private boolean acknowledged(int n) {
        var text = "happening " + n;
        try {
            var answer = offshoot.api(
                    "POST",
                    "/api/v1/initiatives/initiative-%d/record-happening".formatted(n % INITIATIVES),
                    "{\"text\":\"%s\"}".formatted(text),
                    "If-Match",
                    "*",
                    "Idempotency-Key",
                    text.replace(' ', '-'));
            if (answer.statusCode() == ACKNOWLEDGED) {
                return acknowledged.add(text);
            }
            assertThat(answer.statusCode()).as(answer.body()).isIn(409, 503);
            return false;
        } catch (IOException gone) {
            return false; // it may have been recorded or not
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Lets every command that was begun be acknowledged, then looks whether each is there, once, and shown. */
    void verify() throws Exception {
        ending.set(true);
        clients.shutdown();
        assertThat(clients.awaitTermination(2, TimeUnit.MINUTES))
                .as("every command was acknowledged in the end")
                .isTrue();
        var database = database(data);
        var stored = new JdbcTemplate(database)
                .queryForList("select payload ->> 'text' from event where type like '%happening%'", String.class);
        assertThat(stored).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(acknowledged);
        awaitNoLag(offshoot);
        assertThat(rebuild(database).compare()).isEmpty();
        var shown = 0;
        for (var i = 0; i < INITIATIVES; i++) {
            shown += offshoot.get("/api/v1/initiatives/initiative-" + i)
                    .path("happenings")
                    .size();
        }
        assertThat(shown).isEqualTo(stored.size());
        System.out.printf("%d commands acknowledged: none lost, none twice, all shown.%n", stored.size());
    }

    static void awaitNoLag(RunningOffshoot offshoot) {
        await("that the projections catch up").atMost(Duration.ofSeconds(30)).until(() -> {
            var health = offshoot.api("GET", "/actuator/health/projections", "");
            return offshoot.read(health.body())
                            .path("details")
                            .path("lagMillis")
                            .asLong(-1)
                    == 0;
        });
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

    static Rebuild rebuild(DataSource database) {
        var codec = new EventCodec(EventTypes.listed(OffshootContexts.streamTypes()));
        var log = new EventLog(database, codec, ZoneId.of("Europe/London"));
        var models = new ReadModelTables(OffshootTables.GROUPS, database, codec.json(), log);
        return new Rebuild(models, log, _ -> new RunElsewhere(), database, new JdbcTransactionManager(database));
    }

    @Override
    public void close() {
        ending.set(true);
        clients.shutdownNow();
    }
}
