package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.TestDatabase;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.readmodel.ProjectionsHealthIndicator;
import dev.offshoot.adapter.persistence.readmodel.portfolio.InitiativeTable;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.laws.Laws;
import dev.offshoot.projection.Halt;
import dev.offshoot.projection.SetAside;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One stream that takes long to tell, in a log of real contexts: it is told by itself, and nobody waits for it. */
final class ToldApartIT {

    private static final String ROWS = "select count(*) from readmodel.initiative_dated where key = ?";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long STEPS = 400;
    private static final int GATES = 30;

    private final TestDatabase database = TestStore.migrated();
    private TestStore store;
    private Connection another;

    @BeforeEach
    void open() throws SQLException {
        store = started();
        another = database.dataSource().getConnection();
    }

    private TestStore started() {
        return TestStore.on(database, OffshootContexts.streamTypes(), OffshootTables.GROUPS, STEPS)
                .running();
    }

    @AfterEach
    void close() throws SQLException {
        another.close();
        store.close();
    }

    @Test
    void others_are_told_at_once_and_it_is_told_by_itself() {
        Laws.once(7, random -> {
            tellsElsewhere("lock");
            var story = story(random, "long").chartered().gates(GATES);
            var well = story(random, "well").chartered();
            await(well);

            assertThat(rows(well.stream())).isPositive();
            assertThat(store.aside.apart())
                    .extracting(SetAside.Apart::projection, SetAside.Apart::stream)
                    .containsExactly(tuple("initiative_dated", story.stream()));
            assertThat(store.aside.apart().getFirst().cause())
                    .contains("takes long to tell", "of its 61 entries", "needs nothing from anybody");
            assertThat(store.aside.waiting()).isEmpty();
            assertThat(health()).isEqualTo("UP");
            assertThat(pageVersion(story)).isEqualTo(story.length() - 1);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(store.views.halts())
                            .containsExactly(Halt.apart(
                                    "initiatives",
                                    store.aside.apart().getFirst().since(),
                                    List.of("long"))));

            story.gates(2);
            store.aside.retry();
            await(story(random, "other").chartered());
            assertThat(store.aside.apart()).hasSize(1);
            assertThat(store.aside.waiting()).isEmpty();

            tellsElsewhere("unlock");
            toldAsRebuilt();
            assertThat(rows(story.stream())).isPositive();
            assertThat(store.aside.waiting()).isEmpty();
        });
    }

    @Test
    void many_that_take_long_together_hold_up_nobody_either() {
        Laws.once(7, random -> {
            tellsElsewhere("lock");
            store.views.stop();
            var some = Stream.of("one", "two", "three", "four")
                    .map(key -> story(random, key).chartered().gates(GATES / 2))
                    .toList();
            store.views.start();
            await(some.getLast());
            assertThat(store.aside.apart()).hasSizeBetween(1, some.size() - 1);
            tellsElsewhere("unlock");
            toldAsRebuilt();
        });
    }

    @Test
    void what_takes_moments_does_not_wait_for_what_takes_long() {
        Laws.once(7, random -> {
            tellsElsewhere("lock");
            var story = story(random, "long").chartered().gates(14 * GATES);
            await(story);
            var other = story(random, "short").chartered().gates(GATES);
            await(other);
            assertThat(store.aside.apart()).hasSize(2);
            tellsElsewhere("unlock");
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(store.aside.apart())
                            .extracting(SetAside.Apart::stream)
                            .containsExactly(story.stream()));
            toldAsRebuilt();
        });
    }

    @Test
    void what_comes_meanwhile_is_told_too_by_whichever_node() {
        Laws.once(7, random -> {
            try (var second = started()) {
                var story = story(random, "long").chartered().gates(GATES);
                for (var n = 0; n < 20; n++) {
                    story.gates(1);
                    await(story(random, "well" + n).chartered());
                }
                toldAsRebuilt();
                assertThat(second.aside.apart()).isEmpty();
            }
        });
    }

    @Test
    void what_is_written_to_meanwhile_is_told_as_far_as_it_was_read() {
        Laws.once(7, random -> {
            tellsElsewhere("lock");
            var story = story(random, "long").chartered().gates(GATES);
            await(story);
            var read = story.length();
            var written = new AtomicBoolean();
            var teller = store.models.teller("initiative_dated").orElseThrow();
            var alone = new TransactionTemplate(new JdbcTransactionManager(store.database));

            assertThat(teller.tell(
                            story.stream(),
                            () -> {
                                if (written.compareAndSet(false, true)) {
                                    story.gates(GATES);
                                }
                            },
                            alone))
                    .isFalse();
            assertThat(store.aside.apart()).extracting(SetAside.Apart::version).containsExactly(read);
            assertThat(rows(story.stream())).isGreaterThan(1);

            assertThat(teller.tell(story.stream(), Patience.ENDLESS, alone)).isTrue();
            assertThat(store.aside.apart()).isEmpty();
            tellsElsewhere("unlock");
            toldAsRebuilt();
        });
    }

    @Test
    void another_node_goes_on_where_one_has_stopped_in_between() {
        Laws.once(7, random -> {
            var story = story(random, "long").chartered();
            await(story);
            story.gates(14 * GATES);
            Awaitility.await().atMost(PATIENCE).until(this::somebodyTells);
            var before = rows(story.stream());

            store.close();

            assertThat(marks(before, story)).isOne();
            store = started();
            await(story(random, "well").chartered());
            toldAsRebuilt();
            assertThat(rows(story.stream())).isGreaterThanOrEqualTo(before);
        });
    }

    @Test
    void what_cannot_be_taken_of_it_is_set_aside_as_of_others() {
        Laws.once(7, random -> {
            store.views.stop();
            var story = story(random, "long").chartered().gates(GATES);
            store.jdbc.update(
                    "update event set type = 'gate.vanished' where stream = ? and version = 50",
                    story.stream().toString());
            store.views.start();
            await(story);
            toldAsRebuilt();
            assertThat(store.aside.waiting())
                    .filteredOn(e -> e.projection().equals("initiative_dated"))
                    .extracting(SetAside.Entry::version)
                    .startsWith(50L)
                    .hasSize((int) story.length() - 50);
            assertThat(health()).isEqualTo("DEGRADED");

            store.jdbc.update("update event set type = case when payload ->> 'decision' is null then 'gate.convened'"
                    + " else 'gate.decided' end where type = 'gate.vanished'");
            store.aside.retry();
            toldAsRebuilt();
            assertThat(store.aside.waiting()).isEmpty();
            assertThat(health()).isEqualTo("UP");
        });
    }

    @Test
    void a_rebuild_tells_it_with_all_others() {
        Laws.once(7, random -> {
            tellsElsewhere("lock");
            await(story(random, "long").chartered().gates(GATES));
            assertThat(store.aside.apart()).hasSize(1);
            store.rebuild.swap();
            assertThat(store.aside.apart()).isEmpty();
            assertThat(store.rebuild.compare()).isEmpty();
        });
    }

    @Test
    void a_rebuild_leaves_what_comes_at_its_end_to_be_told_by_itself() {
        Laws.once(7, random -> {
            tellsElsewhere("lock");
            var story = story(random, "long").chartered().gates(GATES);
            await(story);
            var rebuilt = new ArrayList<CompletableFuture<?>>();
            store.inTransaction(() -> {
                story.gates(2);
                rebuilt.add(CompletableFuture.runAsync(() -> store.rebuild.swap(initiatives())));
                Awaitility.await().atMost(PATIENCE).until(this::aRebuildWaitsForTheLog);
            });
            rebuilt.getFirst().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(store.aside.apart()).hasSize(1);
            tellsElsewhere("unlock");
            toldAsRebuilt();
        });
    }

    private TableGroup initiatives() {
        return store.models.groups().stream()
                .filter(group -> group.name().equals("initiatives"))
                .findFirst()
                .orElseThrow();
    }

    private boolean aRebuildWaitsForTheLog() throws SQLException {
        try (var statement = another.createStatement();
                var waiting = statement.executeQuery(
                        "select 1 from pg_locks where not granted and relation = 'event'::regclass and mode = 'ShareLock'")) {
            return waiting.next();
        }
    }

    /** How many streams are put apart, by the database alone; the rows of this one stand as before. */
    private long marks(long before, LongStory story) {
        var jdbc = new JdbcTemplate(database.dataSource());
        assertThat(jdbc.queryForObject(ROWS, Long.class, story.stream().key())).isEqualTo(before);
        return jdbc.queryForObject("select count(*) from told_apart", Long.class);
    }

    private LongStory story(Random random, String key) {
        return new LongStory(store, key, random);
    }

    private void tellsElsewhere(String lock) {
        try (var statement = another.createStatement()) {
            statement.execute("select pg_advisory_%s(x'0ff54008'::bigint)".formatted(lock));
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private boolean somebodyTells() {
        return store.jdbc.queryForObject(
                        "select count(*) from pg_locks where locktype = 'advisory' and objid::bigint = x'0ff54008'::bigint",
                        Long.class)
                > 0;
    }

    private void await(LongStory story) {
        assertThat(store.views.await(story.stream(), story.length() - 1, PATIENCE))
                .isTrue();
    }

    private void toldAsRebuilt() {
        assertThat(store.views.caughtUp(PATIENCE)).isTrue();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(store.aside.apart()).isEmpty());
        assertThat(store.rebuild.compare()).isEmpty();
    }

    private long rows(StreamId stream) {
        return store.jdbc.queryForObject(ROWS, Long.class, stream.key());
    }

    private long pageVersion(LongStory story) {
        return store.models
                .lines(InitiativeTable.TABLE)
                .of(story.stream(), AsOf.NOW)
                .orElseThrow()
                .version();
    }

    private String health() {
        return new ProjectionsHealthIndicator(store.views::lag, store.operated::states, store.aside::faults)
                .health()
                .getStatus()
                .getCode();
    }
}
