package dev.offshoot.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.offshoot.command.form.port.out.KnownFacts.FoundFact;
import dev.offshoot.date.PartialDate;
import dev.offshoot.importing.event.BatchEvent.BatchApplied;
import dev.offshoot.importing.event.BatchEvent.BatchUndone;
import dev.offshoot.store.Scenario;
import dev.offshoot.store.Store;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is expected of whatever tells an import which facts are in the log already. */
public abstract class KnownFactsContract {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String key = "facts" + COUNT.incrementAndGet();
    private final StreamId initiative = new StreamId("initiative", key);
    private final StreamId site = new StreamId("site", key + "-quay");
    private final StreamId batch = new StreamId("batch", key + "-one");
    private Scenario scenario;

    protected abstract Store store();

    @BeforeEach
    void a_batch() {
        scenario = new Scenario(store().streams(), store().history());
        scenario.brought(
                fact("F1"),
                batch.key(),
                "charter-initiative",
                "initiative",
                key,
                "title",
                "T",
                "innovation",
                "P",
                "occurred",
                "2019");
        scenario.brought(
                fact("'; drop % 👵 \\ \"שלום"),
                batch.key(),
                "record-happening",
                "initiative",
                key,
                "text",
                "It",
                "occurred",
                "2020");
        scenario.tell("record-happening", "initiative", key, "text", "By hand", "occurred", "2021");
        append(new BatchApplied("one.csv", 2, 2));
    }

    private String fact(String id) {
        return key + id;
    }

    private void append(Event event) {
        var version = store().history().of(batch).size();
        var recorded = RecordedEvent.in(
                ZoneOffset.UTC,
                batch,
                version,
                RecordedEvent.UNPLACED,
                scenario.now(),
                EventMetadata.of(PartialDate.parse("2024-01-01"), "ada"),
                event);
        assertThat(store().appender().append(List.of(recorded))).isTrue();
    }

    private Set<String> known(String... ids) {
        return store().facts()
                .of(List.of(ids).stream().map(this::fact).toList())
                .keySet();
    }

    @Test
    void a_fact_is_known_by_its_id_as_it_is_written_and_by_nothing_like_it() {
        var odd = "'; drop % 👵 \\ \"שלום";
        assertThat(store().facts().of(List.of(fact("F1"), fact(odd), fact("F2"))))
                .containsOnlyKeys(fact("F1"), fact(odd))
                .containsEntry(fact("F1"), new FoundFact(fact("F1"), initiative, 0, batch.key()))
                .containsEntry(fact(odd), new FoundFact(fact(odd), initiative, 1, batch.key()));
        assertThat(known("f1", "F1 ", " F1", "F%", "F_", "", "F")).isEmpty();
        assertThat(store().facts().of(List.of())).isEmpty();
    }

    @Test
    void a_fact_that_was_corrected_is_known_still() {
        scenario.instead(initiative, 1, "record-happening", "initiative", key, "text", "Else", "occurred", "2020-05");
        scenario.takeBack(initiative, 0 + 3);
        assertThat(known("F1", "'; drop % 👵 \\ \"שלום")).hasSize(2);
        scenario.takeBack(initiative, 1);
        assertThat(known("'; drop % 👵 \\ \"שלום")).hasSize(1);
    }

    @Test
    void the_facts_of_a_batch_that_was_undone_may_be_brought_again() {
        append(new BatchUndone("wrong file", 2));
        assertThat(known("F1", "'; drop % 👵 \\ \"שלום")).isEmpty();
        scenario.brought(
                fact("F1"),
                batch.key() + "-again",
                "record-happening",
                "initiative",
                key,
                "text",
                "Again",
                "occurred",
                "2022");
        assertThat(store().facts().of(List.of(fact("F1"))))
                .containsEntry(fact("F1"), new FoundFact(fact("F1"), initiative, 3, batch.key() + "-again"));
    }

    @Test
    void what_a_batch_brought_is_told_in_the_order_of_the_log() {
        scenario.brought(
                fact("F3"), batch.key(), "register-site", "site", site.key(), "name", "Quay", "occurred", "2001");
        assertThat(store().facts().ofBatch(batch.key()))
                .extracting(RecordedEvent::stream, RecordedEvent::version)
                .containsExactly(tuple(initiative, 0L), tuple(initiative, 1L), tuple(site, 0L));
        assertThat(store().facts().ofBatch(batch.key() + "-")).isEmpty();
        assertThat(store().facts().ofBatch("%")).isEmpty();
    }

    @Test
    void what_belongs_to_things_is_named_after_them_whatever_became_of_it() {
        scenario.tell("register-site", "site", site.key(), "name", "Quay", "occurred", "2001");
        scenario.tell("identify-site", "initiative", key, "site", site.key(), "occurred", "2020");
        scenario.tell(
                "define-measure",
                "initiative",
                key,
                "measure",
                "m",
                "title",
                "M",
                "unit",
                "people",
                "occurred",
                "2020");
        scenario.tell(
                "define-measure",
                "initiative",
                key,
                "measure",
                "n",
                "title",
                "N",
                "unit",
                "people",
                "occurred",
                "2020");
        scenario.takeBack(new StreamId("measure", key + "~n"), 0);
        scenario.tell(
                "charter-initiative", "initiative", key + "-x", "title", "T", "innovation", "P", "occurred", "2019");
        scenario.tell(
                "define-measure",
                "initiative",
                key + "-x",
                "measure",
                key,
                "title",
                "M",
                "unit",
                "people",
                "occurred",
                "2020");
        var adoption = new StreamId("adoption", key + "~" + site.key());
        var measures = Set.of(new StreamId("measure", key + "~m"), new StreamId("measure", key + "~n"));
        assertThat(store().facts().belongingTo(List.of(initiative)))
                .containsAll(measures)
                .contains(adoption)
                .hasSize(3);
        assertThat(store().facts().belongingTo(List.of(site))).containsExactly(adoption);
        assertThat(store().facts().belongingTo(List.of(site, adoption))).isEmpty();
        assertThat(store().facts().belongingTo(List.of(new StreamId("programme", key))))
                .isEmpty();
        assertThat(store().facts().belongingTo(List.of())).isEmpty();
    }
}
