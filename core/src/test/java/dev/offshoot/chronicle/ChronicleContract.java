package dev.offshoot.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.offshoot.OffshootContexts;
import dev.offshoot.chronicle.application.HistoryNarrator;
import dev.offshoot.chronicle.view.HistoryEntry;
import dev.offshoot.chronicle.view.HistorySlice;
import dev.offshoot.store.Scenario;
import dev.offshoot.store.Store;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is expected of whatever finds what happened, by what it is about. */
public abstract class ChronicleContract {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String key = "told" + COUNT.incrementAndGet();
    private final StreamId initiative = new StreamId("initiative", key);
    private final StreamId site = new StreamId("site", key + "-quay");
    private final StreamId adoption = new StreamId("adoption", key + "~" + site.key());
    private Scenario scenario;

    protected abstract Store store();

    /** Recorded over four years; what occurred last was neither recorded first nor last. */
    @BeforeEach
    void a_history() {
        scenario = new Scenario(store().streams(), store().history());
        scenario.on("2021-01-10")
                .tell(
                        "charter-initiative",
                        "initiative",
                        key,
                        "title",
                        "Falls “1%” 👵",
                        "innovation",
                        "Pathway",
                        "occurred",
                        "2019")
                .tell("register-site", "site", site.key(), "name", "Quay", "occurred", "2010")
                .on("2022-01-10")
                .tell("identify-site", "initiative", key, "site", site.key(), "occurred", "2021-06-01")
                .on("2023-01-10")
                .tell("record-happening", "initiative", key, "text", "Some time", "occurred", "XXXX")
                .on("2024-01-10")
                .tell(
                        "record-happening",
                        "initiative",
                        key,
                        "text",
                        "Late news",
                        "occurred",
                        "2020-02",
                        "knownSince",
                        "2020-03-01",
                        "source",
                        "the report");
    }

    private List<RecordedEvent<? extends Event>> about(StreamId subject, AsOf asOf) {
        store().settle();
        return store().chronicle()
                .about(subject, asOf, OptionalLong.empty(), 100)
                .events();
    }

    private static List<String> places(List<RecordedEvent<? extends Event>> events) {
        return events.stream()
                .map(e -> e.stream().category() + " " + e.version())
                .toList();
    }

    private static AsOf known(String instant) {
        return new AsOf(Optional.of(Instant.parse(instant)), Optional.empty());
    }

    private static AsOf was(String day) {
        return new AsOf(Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    private HistoryNarrator told() {
        store().settle();
        return new HistoryNarrator(OffshootContexts.ALL, store().chronicle(), store().history(), (_, _) -> Map.of());
    }

    @Test
    void an_initiative_is_told_of_with_all_that_belongs_to_it_the_last_recorded_first() {
        assertThat(places(about(initiative, AsOf.NOW)))
                .containsExactly("initiative 2", "initiative 1", "adoption 0", "initiative 0");
        assertThat(places(about(site, AsOf.NOW))).containsExactly("adoption 0", "site 0");
        assertThat(about(adoption, AsOf.NOW)).isEmpty();
        assertThat(about(new StreamId("initiative", key + "-other"), AsOf.NOW)).isEmpty();
        assertThat(about(new StreamId("programme", key), AsOf.NOW)).isEmpty();
    }

    @Test
    void what_is_found_is_what_was_recorded() {
        var late = about(initiative, AsOf.NOW).getFirst();
        assertThat(late).isEqualTo(store().history().of(initiative).getLast());
        assertThat(late.metadata().known().orElseThrow().source()).isEqualTo("the report");
        assertThat(about(initiative, AsOf.NOW).getLast().event().toString()).contains("Falls “1%” 👵");
    }

    @Test
    void as_known_then_a_claim_counts_from_its_day_and_anything_else_from_its_instant() {
        assertThat(places(about(initiative, known("2020-02-29T23:59:59.999999999Z"))))
                .isEmpty();
        assertThat(places(about(initiative, known("2020-03-01T00:00:00Z")))).containsExactly("initiative 2");
        assertThat(places(about(initiative, known("2021-01-10T11:59:59.999999999Z"))))
                .containsExactly("initiative 2");
        assertThat(places(about(initiative, known("2021-01-10T12:00:00Z"))))
                .containsExactly("initiative 2", "initiative 0");
    }

    @Test
    void as_it_was_then_a_vague_date_counts_from_its_last_day_and_none_from_when_it_was_known() {
        assertThat(places(about(initiative, was("2019-12-30")))).isEmpty();
        assertThat(places(about(initiative, was("2019-12-31")))).containsExactly("initiative 0");
        assertThat(places(about(initiative, was("2020-02-28")))).containsExactly("initiative 0");
        assertThat(places(about(initiative, was("2020-02-29")))).containsExactly("initiative 2", "initiative 0");
        assertThat(places(about(initiative, was("2023-01-09")))).doesNotContain("initiative 1");
        assertThat(places(about(initiative, was("2023-01-10")))).contains("initiative 1");
        assertThat(places(about(
                        initiative,
                        new AsOf(
                                known("2022-01-10T12:00:00Z").known(),
                                was("2020-12-31").was()))))
                .containsExactly("initiative 2", "initiative 0");
    }

    @Test
    void stretches_of_any_length_tell_everything_once() {
        var whole = told().about(initiative, AsOf.NOW, OptionalLong.empty(), 100);
        assertThat(whole.before()).isEmpty();
        for (var limit = 1; limit <= 5; limit++) {
            var walked = new ArrayList<HistoryEntry>();
            var before = OptionalLong.empty();
            HistorySlice chapter;
            do {
                chapter = told().about(initiative, AsOf.NOW, before, limit);
                assertThat(chapter.entries()).hasSizeBetween(1, limit);
                walked.addAll(chapter.entries());
                before = chapter.before();
            } while (before.isPresent());
            assertThat(walked).as("by %s", limit).isEqualTo(whole.entries());
        }
    }

    @Test
    void corrected_entries_stay_and_name_the_correction_that_holds() {
        scenario.on("2024-01-20").tell("record-happening", "initiative", key, "text", "A slip");
        scenario.on("2024-02-01").takeBack(initiative, 3);
        scenario.on("2024-03-01").takeBack(initiative, 4);
        scenario.on("2024-04-01")
                .instead(
                        initiative,
                        1,
                        "record-happening",
                        "initiative",
                        key,
                        "text",
                        "In March",
                        "occurred",
                        "2021-03");
        assertThat(corrections(AsOf.NOW))
                .containsExactly(
                        tuple(6L, none()),
                        tuple(5L, none()),
                        tuple(4L, by(5)),
                        tuple(3L, none()),
                        tuple(2L, none()),
                        tuple(1L, by(6)),
                        tuple(0L, none()),
                        tuple(0L, none()));
        assertThat(corrections(known("2024-02-15T00:00:00Z")))
                .containsExactly(
                        tuple(4L, none()),
                        tuple(3L, by(4)),
                        tuple(2L, none()),
                        tuple(1L, none()),
                        tuple(0L, none()),
                        tuple(0L, none()));
        assertThat(store().chronicle()
                        .about(initiative, AsOf.NOW, OptionalLong.empty(), 100)
                        .corrections())
                .extracting(RecordedEvent::version)
                .containsExactly(4L, 5L, 6L);
        assertThat(store().chronicle()
                        .about(Subjects.of(adoption).getLast(), AsOf.NOW, OptionalLong.empty(), 100)
                        .corrections())
                .isEmpty();
    }

    private static Optional<Long> none() {
        return Optional.empty();
    }

    private static Optional<Long> by(long version) {
        return Optional.of(version);
    }

    private List<Tuple> corrections(AsOf asOf) {
        return told().about(initiative, asOf, OptionalLong.empty(), 100).entries().stream()
                .map(e -> tuple(e.event().version(), e.correctedBy().map(RecordedEvent::version)))
                .toList();
    }

    @Test
    void the_last_news_is_what_occurred_last_and_counts() {
        var latest = latest();
        assertThat(latest.stream()).isEqualTo(adoption);
        assertThat(news(initiative, AsOf.NOW)).contains("2021-06-01");
        scenario.on("2024-02-01").takeBack(adoption, 0);
        assertThat(latest().version()).isEqualTo(2);
        assertThat(news(initiative, AsOf.NOW)).contains("2020-02");
        assertThat(news(initiative, known("2024-01-31T00:00:00Z"))).contains("2021-06-01");
        assertThat(news(initiative, was("2021-12-31"))).contains("2020-02");
    }

    private RecordedEvent<? extends Event> latest() {
        store().settle();
        return store().chronicle().latest(List.of(initiative), AsOf.NOW).get(initiative);
    }

    @Test
    void of_two_of_one_day_the_later_known_is_the_last_news_and_then_the_later_recorded() {
        scenario.on("2024-05-01")
                .tell("record-happening", "initiative", key, "text", "One", "occurred", "2024-04-01")
                .tell("record-happening", "initiative", key, "text", "Two", "occurred", "2024-04-01")
                .tell(
                        "record-happening",
                        "initiative",
                        key,
                        "text",
                        "Three",
                        "occurred",
                        "2024-04-01",
                        "knownSince",
                        "2024-04-02",
                        "source",
                        "the minutes");
        assertThat(latest().version()).isEqualTo(4);
    }

    private Optional<String> news(StreamId subject, AsOf asOf) {
        return store().news().of(subject, asOf).map(dated -> dated.occurred().edtf());
    }

    @Test
    void a_moment_before_all_news_has_none() {
        store().settle();
        assertThat(news(initiative, known("2019-01-01T00:00:00Z"))).isEmpty();
        assertThat(news(initiative, was("2018-01-01"))).isEmpty();
        assertThat(news(new StreamId("initiative", key + "-other"), AsOf.NOW)).isEmpty();
    }

    @Test
    void the_last_news_of_many_is_found_at_once_and_those_without_any_are_left_out() {
        store().settle();
        assertThat(store().chronicle().latest(List.of(), AsOf.NOW)).isEmpty();
        assertThat(store().chronicle()
                        .latest(List.of(initiative, site, new StreamId("site", key + "-other")), AsOf.NOW))
                .containsOnlyKeys(initiative, site)
                .allSatisfy((_, event) -> assertThat(event.stream()).isEqualTo(adoption));
        assertThat(told().latest(List.of(site), AsOf.NOW).get(site).sentence())
                .isEqualTo("initiative " + key + ": site identified");
        assertThat(told().latest(List.of(initiative), AsOf.NOW).get(initiative).sentence())
                .isEqualTo("site " + key + " quay: site identified");
    }

    @Test
    void one_entry_is_found_by_its_place_and_no_other_is() {
        assertThat(told().entry(initiative, 0).orElseThrow().event().version()).isZero();
        assertThat(told().entry(initiative, 2)).isPresent();
        assertThat(told().entry(initiative, 3)).isEmpty();
        assertThat(told().entry(initiative, -1)).isEmpty();
        assertThat(told().entry(adoption, 0).orElseThrow().sentence())
                .isEqualTo("site " + key + " quay: site identified");
    }

    @Test
    void what_is_undated_is_the_last_news_only_where_nothing_is_dated() {
        var undated = new StreamId("initiative", key + "-undated");
        scenario.on("2024-05-01")
                .tell(
                        "charter-initiative",
                        "initiative",
                        undated.key(),
                        "title",
                        "U",
                        "innovation",
                        "P",
                        "occurred",
                        "XXXX");
        store().settle();
        assertThat(store().chronicle()
                        .latest(List.of(undated), AsOf.NOW)
                        .get(undated)
                        .version())
                .isZero();
        assertThat(news(undated, AsOf.NOW)).contains("XXXX");
        scenario.tell("record-happening", "initiative", undated.key(), "text", "Old", "occurred", "1999");
        store().settle();
        assertThat(store().chronicle()
                        .latest(List.of(undated), AsOf.NOW)
                        .get(undated)
                        .version())
                .isEqualTo(1);
        assertThat(news(undated, AsOf.NOW)).contains("1999");
    }
}
