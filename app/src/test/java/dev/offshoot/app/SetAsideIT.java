package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.TestDatabase;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.readmodel.ProjectionsHealthIndicator;
import dev.offshoot.adapter.persistence.readmodel.portfolio.InitiativeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.SiteTable;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.projection.SetAside;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One event that a projection cannot take, in a log of real contexts: it is set aside, and everything else moves on. */
final class SetAsideIT {

    private static final String SOUND = "{\"occurred\":\"2019-04\",\"actor\":\"ada\"}";
    private static final String YEAR_NOUGHT = "{\"occurred\":\"0000\",\"actor\":\"ada\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TestDatabase database = TestStore.migrated();
    private TestStore store;

    @BeforeEach
    void open() {
        store = started();
        append("initiative-sick", 0, "initiative.chartered", golden("initiative.chartered"), SOUND);
    }

    private TestStore started() {
        return TestStore.on(database, OffshootContexts.streamTypes(), OffshootTables.GROUPS)
                .running();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a type that nobody knows | initiative.vanished | {} | {\"occurred\":\"2019\",\"actor\":\"ada\"}",
                "a payload of another form | happening.recorded | {\"text\":[1]} | {\"occurred\":\"2019\",\"actor\":\"ada\"}",
                "a date that is none | happening.recorded | golden | {\"occurred\":\"yesterday\",\"actor\":\"ada\"}",
                "a stamp that is none | happening.recorded | golden | []"
            })
    void what_cannot_be_taken_stops_nothing_else(String what, String type, String payload, String metadata) {
        append("initiative-sick", 1, type, payload.equals("golden") ? golden(type) : payload, metadata);
        append("initiative-sick", 2, "happening.recorded", golden("happening.recorded"), SOUND);
        theOthersMoveOn();

        assertThat(version(InitiativeTable.TABLE, "initiative-sick")).as(what).isZero();
        assertThat(store.aside.waiting())
                .as(what)
                .filteredOn(e -> e.projection().equals("initiative_dated"))
                .extracting(SetAside.Entry::stream, SetAside.Entry::version)
                .containsExactly(tuple("initiative-sick", 1L), tuple("initiative-sick", 2L));
        assertThat(store.aside.waiting())
                .filteredOn(e -> e.version() == 2)
                .extracting(SetAside.Entry::cause)
                .isNotEmpty()
                .containsOnly("waits behind version 1");
        assertThat(health().health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(store.views.lag().fault()).isEmpty();

        aRestartAndARebuildDoNotStumbleOverIt();

        store.aside.retry();
        assertThat(store.aside.waiting())
                .filteredOn(e -> e.version() == 1)
                .extracting(SetAside.Entry::tries)
                .allMatch(tries -> tries > 1);
        mend();
        store.aside.retry();
        assertThat(store.aside.waiting()).isEmpty();
        assertThat(version(InitiativeTable.TABLE, "initiative-sick")).isEqualTo(2);
        assertThat(store.rebuild.compare()).isEmpty();
        assertThat(health().health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void a_year_that_the_database_has_not_waits_until_it_is_put_right() {
        append("initiative-old", 0, "initiative.chartered", golden("initiative.chartered"), YEAR_NOUGHT);
        await("initiative-old", 0);
        append("initiative-old", 1, "happening.recorded", golden("happening.recorded"), SOUND);
        theOthersMoveOn();
        assertThat(version(InitiativeTable.TABLE, "initiative-old")).isEqualTo(1);
        assertThat(store.aside.waiting())
                .extracting(SetAside.Entry::projection, SetAside.Entry::version)
                .containsExactly(tuple("chronicle", 0L));

        var instead =
                "{\"type\":\"initiative.chartered\",\"revision\":1,\"payload\":" + golden("initiative.chartered") + "}";
        append(
                "initiative-old",
                2,
                "event.corrected",
                "{\"corrects\":0,\"reason\":\"no such year\",\"instead\":" + instead + "}",
                SOUND);
        await("initiative-old", 2);
        assertThat(version(InitiativeTable.TABLE, "initiative-old")).isEqualTo(2);
        assertThat(store.aside.waiting()).extracting(SetAside.Entry::projection).containsOnly("chronicle");
    }

    @Test
    void what_is_discarded_is_no_fault_any_more_and_stays_to_be_seen() {
        append("initiative-sick", 1, "initiative.vanished", "{}", SOUND);
        append("initiative-sick", 2, "happening.recorded", golden("happening.recorded"), SOUND);
        append("initiative-ill", 0, "initiative.vanished", "{}", SOUND);
        theOthersMoveOn();
        assertThat(store.aside.discard("initiative-well", 1, "a test", "ada")).isFalse();

        assertThat(store.aside.discard("initiative-sick", 1, "a test", "ada")).isTrue();
        assertThat(store.aside.waiting())
                .filteredOn(entry -> entry.discarded().isPresent())
                .extracting(SetAside.Entry::stream)
                .hasSize(3)
                .containsOnly("initiative-sick");
        assertThat(health().health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(store.aside.discard("initiative-ill", 0, "another", "ada")).isTrue();
        assertThat(store.aside.faults()).isZero();
        assertThat(health().health().getStatus().getCode()).isEqualTo("UP");

        aRestartAndARebuildDoNotStumbleOverIt();
        assertThat(store.aside.waiting()).isNotEmpty();
        assertThat(store.aside.faults()).isZero();
    }

    @Test
    void one_stream_is_tried_again_alone() {
        append("initiative-sick", 1, "initiative.vanished", "{}", SOUND);
        append("initiative-ill", 0, "initiative.vanished", "{}", SOUND);
        theOthersMoveOn();
        store.jdbc.update(
                "update event set type = 'initiative.chartered', payload = ?::json where stream = 'initiative-ill'",
                golden("initiative.chartered"));
        mend();

        store.aside.retry("initiative-sick");

        assertThat(store.aside.waiting())
                .extracting(SetAside.Entry::stream)
                .isNotEmpty()
                .containsOnly("initiative-ill");
    }

    /** However much there is, and whoever holds it up. */
    @Test
    void a_start_waits_for_no_retry() throws Exception {
        var sick = IntStream.range(0, 250).mapToObj(n -> "initiative-sick" + n).toList();
        sick.forEach(stream -> append(stream, 0, "initiative.vanished", "{}", SOUND));
        await(sick.getLast(), 0);
        store.close();
        store = TestStore.on(database, OffshootContexts.streamTypes(), OffshootTables.GROUPS);
        store.jdbc.update(
                "update event set type = 'initiative.chartered', payload = ?::json where type = 'initiative.vanished'",
                golden("initiative.chartered"));
        try (var another = database.dataSource().getConnection()) {
            another.setAutoCommit(false);
            another.createStatement().execute("lock table set_aside in share mode");
            CompletableFuture.runAsync(store::running).get(20, TimeUnit.SECONDS);
            assertThat(store.views.isRunning()).isTrue();
            Awaitility.await().untilAsserted(() -> assertThat(retriesThatWait()).isOne());
            assertThat(store.aside.waiting()).isNotEmpty();
            another.rollback();
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(store.aside.waiting()).isEmpty());
        assertThat(version(InitiativeTable.TABLE, sick.getFirst())).isZero();
        assertThat(version(InitiativeTable.TABLE, sick.getLast())).isZero();
    }

    private Long retriesThatWait() {
        return store.jdbc.queryForObject(
                "select count(*) from pg_locks where not granted and relation = 'public.set_aside'::regclass"
                        + " and mode like '%ExclusiveLock'",
                Long.class);
    }

    /** After it come events of the same batch and of later ones, in the same table and in others. */
    private void theOthersMoveOn() {
        append("initiative-well", 0, "initiative.chartered", golden("initiative.chartered"), SOUND);
        append("site-well", 0, "site.registered", golden("site.registered"), SOUND);
        await("site-well", 0);
        append("initiative-well", 1, "happening.recorded", golden("happening.recorded"), SOUND);
        await("initiative-well", 1);
        assertThat(version(InitiativeTable.TABLE, "initiative-well")).isEqualTo(1);
        assertThat(version(SiteTable.TABLE, "site-well")).isZero();
        assertThat(store.jdbc.queryForList(
                        "select position from readmodel.chronicle where stream = 'initiative-well'", Long.class))
                .isNotEmpty();
    }

    private void aRestartAndARebuildDoNotStumbleOverIt() {
        var before = store.aside.waiting().stream()
                .map(e -> e.projection() + e.position())
                .toList();
        store.close();
        store = started();
        store.jdbc.update("delete from readmodel.definition");
        store.close();
        store = started();
        assertThat(store.aside.waiting())
                .extracting(e -> e.projection() + e.position())
                .containsExactlyElementsOf(before);
        assertThat(version(InitiativeTable.TABLE, "initiative-sick")).isZero();
        assertThat(version(InitiativeTable.TABLE, "initiative-well")).isEqualTo(1);
    }

    private void mend() {
        store.jdbc.update(
                "update event set type = 'happening.recorded', payload = ?::json, metadata = ?::json"
                        + " where stream = 'initiative-sick' and version = 1",
                golden("happening.recorded"),
                SOUND);
    }

    private ProjectionsHealthIndicator health() {
        return new ProjectionsHealthIndicator(store.views::lag, store.operated::states, store.aside::faults);
    }

    private long version(DatedTable<?, ?, ?> table, String stream) {
        return store.models
                .lines(table)
                .of(StreamId.parse(stream), AsOf.NOW)
                .orElseThrow()
                .version();
    }

    private void await(String stream, long version) {
        assertThat(store.views.await(StreamId.parse(stream), version, PATIENCE)).isTrue();
    }

    private void append(String stream, long version, String type, String payload, String metadata) {
        store.jdbc.update(
                "insert into event (stream, version, category, type, revision, recorded, payload, metadata, event_id)"
                        + " values (?, ?, ?, ?, 1, now(), ?::json, ?::json, ?)",
                stream,
                version,
                StreamId.parse(stream).category(),
                type,
                payload,
                metadata,
                UUID.randomUUID());
    }

    private static String golden(String type) {
        try (var in = Objects.requireNonNull(
                SetAsideIT.class.getResourceAsStream("/golden/events/" + type + "-1.json"), type)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
