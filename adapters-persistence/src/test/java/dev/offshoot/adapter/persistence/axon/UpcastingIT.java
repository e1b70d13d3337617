package dev.offshoot.adapter.persistence.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.axon.store.PostgresEvents;
import dev.offshoot.adapter.persistence.log.codec.EventType;
import dev.offshoot.adapter.persistence.log.codec.EventTypes;
import dev.offshoot.adapter.persistence.log.codec.Upcaster;
import dev.offshoot.counter.CounterEvent.Cause;
import dev.offshoot.counter.CounterEvent.CounterRaised;
import dev.offshoot.counter.CounterId;
import dev.offshoot.projection.SetAside;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.Unreadable;
import dev.offshoot.time.AsOf;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Counters whose raises were first written with an amount in text, and then with a text under its present name. */
final class UpcastingIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final CounterRaised RAISED =
            new CounterRaised(new CounterId("a"), 3, Optional.empty(), new Cause.Unsaid());

    private TestStore store;

    @BeforeEach
    void open() {
        store = TestStore.on(TestStore.migrated(), types()).running();
        store.streams.execute(Counters.start("a"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static EventTypes types() {
        var types = EventTypes.derived(Counters.FAMILIES).all().stream()
                .map(t -> t.event() == CounterRaised.class ? new EventType(t.name(), 3, t.event()) : t)
                .toList();
        return new EventTypes(
                types,
                List.of(
                        new Upcaster("counter.raised", 2, UpcastingIT::counted),
                        new Upcaster("counter.raised", 1, UpcastingIT::renamed)));
    }

    private static JsonNode renamed(JsonNode first) {
        var json = (ObjectNode) first;
        return json.set("by", json.remove("amount"));
    }

    private static JsonNode counted(JsonNode second) {
        return ((ObjectNode) second).put("by", Integer.parseInt(second.get("by").asString()));
    }

    @Test
    void our_own_reading_climbs_from_every_revision() {
        stored(1, "counter.raised", 1, raised("amount"));
        stored(2, "counter.raised", 2, raised("by"));
        assertThat(store.log.of(Counters.stream("a")))
                .<Event>extracting(RecordedEvent::event)
                .endsWith(RAISED, RAISED);
    }

    @Test
    void the_reading_of_axon_climbs_its_own_chain() {
        stored(1, "counter.raised", 1, raised("amount"));
        stored(2, "counter.raised", 2, raised("by"));
        var axon = events();
        var read = axon.readEvents("counter-a", 1).asStream().toList();
        assertThat(read).hasSize(2).allSatisfy(message -> {
            assertThat(message.serializePayload(axon.getEventSerializer(), JsonNode.class)
                            .getType()
                            .getRevision())
                    .isEqualTo("3");
            assertThat((Object) message.getPayload()).isEqualTo(RAISED);
        });
    }

    @Test
    void what_is_projected_live_is_what_a_rebuild_makes() {
        stored(1, "counter.raised", 1, raised("amount"));
        stored(2, "counter.raised", 2, raised("by"));
        await(2);
        assertThat(store.models
                        .lines(Counters.LINES)
                        .of(Counters.stream("a"), AsOf.NOW)
                        .orElseThrow()
                        .body()
                        .total())
                .isEqualTo(6);
        assertThat(store.rebuild.compare()).isEmpty();
    }

    @Test
    void an_event_of_a_later_revision_is_read_by_nobody() {
        stored(1, "counter.raised", 4, raised("by"));
        stored(2, "event.corrected", 1, """
                {"corrects": 0, "reason": "a slip", "instead": {"type": "counter.raised", "revision": 4, "payload": %s}}
                """.formatted(raised("by")));
        await(2);
        assertThat(store.aside.waiting())
                .filteredOn(entry -> entry.version() == 1 || entry.projection().equals("counter_step"))
                .isNotEmpty()
                .extracting(SetAside.Entry::cause)
                .containsOnly(
                        "revision 4 of counter.raised is from a later version of Offshoot; this one knows up to 3");
        assertThat(store.rebuild.compare()).isEmpty();
        assertThatThrownBy(() -> store.log.of(Counters.stream("a"))).isInstanceOf(Unreadable.class);
    }

    @Test
    void an_event_within_a_correction_climbs_as_well() {
        stored(1, "counter.raised", 1, raised("amount"));
        stored(2, "event.corrected", 1, """
                {"corrects": 1, "reason": "a slip", "instead": {"type": "counter.raised", "revision": 1, "payload": %s}}
                """.formatted(raised("amount")));
        var corrected = new EventCorrected(1, "a slip", Optional.of(RAISED));
        assertThat(store.log.of(Counters.stream("a")).getLast().event()).isEqualTo(corrected);
        assertThat((Object) events().readEvents("counter-a", 2).next().getPayload())
                .isEqualTo(corrected);
    }

    @Test
    void an_old_event_that_cannot_climb_stops_nothing_but_its_stream() {
        stored(1, "counter.raised", 1, raised("amount").replace("3", "three"));
        await(1);
        assertThat(store.aside.waiting()).extracting(SetAside.Entry::version).contains(1L);
    }

    @Test
    void an_old_event_of_which_nothing_said_can_be_read_stops_nothing_but_its_stream() {
        stored(1, "counter.raised", 1, raised("amount"), "{\"actor\": {\"name\": \"ada\"}}");
        await(1);
        assertThat(store.aside.waiting()).extracting(SetAside.Entry::version).contains(1L);
    }

    private PostgresEvents events() {
        return PostgresEvents.on(
                new SpringDataSourceConnectionProvider(store.database), NoTransactionManager.INSTANCE, store.codec);
    }

    private static String raised(String field) {
        return "{\"counter\": \"a\", \"%s\": \"3\", \"cause\": {\"is\": \"Unsaid\"}}".formatted(field);
    }

    private void stored(long version, String type, int revision, String payload) {
        stored(version, type, revision, payload, "{\"occurred\": \"2020\", \"actor\": \"ada\"}");
    }

    private void stored(long version, String type, int revision, String payload, String metadata) {
        store.jdbc.update("""
                insert into event (event_id, stream, version, category, recorded, type, revision, payload, metadata)
                values (gen_random_uuid(), 'counter-a', ?, 'counter', date_trunc('milliseconds', now()), ?, ?, ?::json, ?::json)""", version, type, revision, payload, metadata);
    }

    private void await(long version) {
        assertThat(store.views.await(Counters.stream("a"), version, LONG_ENOUGH))
                .isTrue();
    }
}
