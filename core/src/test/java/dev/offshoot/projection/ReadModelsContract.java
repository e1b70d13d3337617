package dev.offshoot.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.AdoptionContext;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.measure.MeasureContext;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.store.Scenario;
import dev.offshoot.store.Store;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is expected of whatever keeps what folds know. */
public abstract class ReadModelsContract {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String key = "line" + COUNT.incrementAndGet();
    private final StreamId initiative = new StreamId("initiative", key);
    private Scenario scenario;

    protected abstract Store store();

    @BeforeEach
    void an_initiative_that_was_paused_and_closed() {
        scenario = new Scenario(store().streams(), store().history());
        scenario.on("2021-01-10")
                .tell(
                        "charter-initiative",
                        "initiative",
                        key,
                        "title",
                        "Falls ‘1%’ 👵 שלום\\n",
                        "innovation",
                        "Pathway",
                        "occurred",
                        "2019-04")
                .on("2023-01-10")
                .tell("close-initiative", "initiative", key, "reason", "done", "occurred", "2022-12-01")
                .on("2024-01-10")
                .tell(
                        "pause-initiative",
                        "initiative",
                        key,
                        "reason",
                        "winter",
                        "occurred",
                        "2020",
                        "knownSince",
                        "2021-02-01",
                        "source",
                        "the report");
    }

    private ReadModels<InitiativeView> initiatives() {
        store().settle();
        return store().lines(InitiativeContext.CONTEXT);
    }

    private ReadModels<MeasureView> measures() {
        store().settle();
        return store().lines(MeasureContext.CONTEXT);
    }

    private static AsOf at(String known, String was) {
        return new AsOf(
                Optional.of(known).filter(k -> !k.isEmpty()).map(Instant::parse),
                Optional.of(was).filter(w -> !w.isEmpty()).map(LocalDate::parse));
    }

    private Optional<Lifecycle> lifecycle(String known, String was) {
        return initiatives()
                .of(initiative, at(known, was))
                .map(line -> line.body().lifecycle());
    }

    @Test
    void a_line_tells_what_its_fold_makes_of_its_stream() {
        var line = initiatives().of(initiative, AsOf.NOW).orElseThrow();
        assertThat(line)
                .isEqualTo(InitiativeContext.CONTEXT
                        .streamProjection()
                        .at(
                                AsOf.NOW,
                                store().history().of(initiative),
                                InitiativeContext.CONTEXT.streamType().events())
                        .orElseThrow());
        assertThat(line.body().title()).isEqualTo("Falls ‘1%’ 👵 שלום\\n");
        assertThat(line.version()).isEqualTo(2);
        assertThat(line.illustrative()).isFalse();
        assertThat(line.lastRecorded()).isEqualTo(Instant.parse("2024-01-10T12:00:00Z"));
        assertThat(line.body().lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    @Test
    void a_line_of_the_past_knows_and_had_seen_no_more() {
        assertThat(lifecycle("2021-01-10T11:59:59Z", "")).isEmpty();
        assertThat(lifecycle("2021-01-10T12:00:00Z", "")).contains(Lifecycle.CHARTERED);
        assertThat(lifecycle("2021-02-01T00:00:00Z", "")).contains(Lifecycle.PAUSED);
        assertThat(lifecycle("2023-01-10T12:00:00Z", "")).contains(Lifecycle.CLOSED);
        assertThat(lifecycle("", "2019-04-29")).isEmpty();
        assertThat(lifecycle("", "2019-04-30")).contains(Lifecycle.CHARTERED);
        assertThat(lifecycle("", "2020-12-31")).contains(Lifecycle.PAUSED);
        assertThat(lifecycle("2021-01-31T00:00:00Z", "2020-12-31")).contains(Lifecycle.CHARTERED);
        assertThat(initiatives()
                        .of(initiative, at("2021-02-01T00:00:00Z", ""))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        assertThat(initiatives()
                        .of(initiative, at("2021-01-31T00:00:00Z", ""))
                        .orElseThrow()
                        .version())
                .isZero();
    }

    @Test
    void a_line_of_the_past_with_everything_in_it_is_the_line_of_now() {
        var now = initiatives().of(initiative, AsOf.NOW);
        assertThat(initiatives().of(initiative, at("2999-01-01T00:00:00Z", ""))).isEqualTo(now);
        assertThat(initiatives().of(initiative, at("", "2999-01-01"))).isEqualTo(now);
    }

    @Test
    void what_was_corrected_is_as_if_written_right() {
        scenario.on("2024-02-01").takeBack(initiative, 1);
        assertThat(lifecycle("", "")).contains(Lifecycle.PAUSED);
        assertThat(lifecycle("2024-01-31T00:00:00Z", "")).contains(Lifecycle.CLOSED);
        assertThat(initiatives().of(initiative, AsOf.NOW).orElseThrow().version())
                .isEqualTo(3);
    }

    @Test
    void a_stream_that_was_taken_back_has_no_line_until_it_is_begun_again() {
        var made = new StreamId("initiative", key + "-twice");
        scenario.tell("charter-initiative", "initiative", made.key(), "title", "Once", "innovation", "P");
        scenario.takeBack(made, 0);
        assertThat(initiatives().of(made, AsOf.NOW)).isEmpty();
        assertThat(walked(initiatives(), AsOf.NOW))
                .extracting(ReadModel::stream)
                .doesNotContain(made);
        scenario.tell("charter-initiative", "initiative", made.key(), "title", "Again", "innovation", "P");
        var again = initiatives().of(made, AsOf.NOW).orElseThrow();
        assertThat(again.body().title()).isEqualTo("Again");
        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    void what_is_made_up_says_so() {
        var made = new StreamId("initiative", key + "-made");
        scenario.tell(
                "charter-initiative",
                "initiative",
                made.key(),
                "title",
                "Made",
                "innovation",
                "P",
                "illustrative",
                "yes");
        assertThat(initiatives().of(made, AsOf.NOW).orElseThrow().illustrative())
                .isTrue();
        assertThat(initiatives()
                        .of(made, at("2999-01-01T00:00:00Z", ""))
                        .orElseThrow()
                        .illustrative())
                .isTrue();
    }

    @Test
    void what_belongs_to_another_is_found_by_the_whole_of_its_key() {
        scenario.tell("charter-initiative", "initiative", key + "-x", "title", "Neighbour", "innovation", "P");
        for (var owner : List.of(key, key + "-x")) {
            for (var measure : List.of("b", "a", "a-c")) {
                scenario.tell(
                        "define-measure",
                        "initiative",
                        owner,
                        "measure",
                        measure,
                        "title",
                        "M",
                        "unit",
                        "people",
                        "occurred",
                        "2021");
            }
        }
        for (var asOf : List.of(AsOf.NOW, at("2999-01-01T00:00:00Z", ""))) {
            assertThat(measures().within(key, asOf))
                    .extracting(line -> line.stream().key())
                    .containsExactly(key + "~a", key + "~a-c", key + "~b");
            assertThat(measures().within(key.substring(0, key.length() - 1), asOf))
                    .isEmpty();
            assertThat(walked(measures(), asOf))
                    .extracting(line -> line.stream().key())
                    .isSorted()
                    .containsSubsequence(key + "-x~a", key + "-x~b", key + "~a", key + "~a-c", key + "~b");
            assertThat(initiatives().within(key, asOf)).isEmpty();
        }
        assertThat(measures().within(key, at("", "2020-12-31"))).isEmpty();
        assertThat(measures().within(key, at("2023-01-01T00:00:00Z", ""))).isEmpty();
    }

    /** Page by page. */
    private static <L> List<ReadModel<L>> walked(ReadModels<L> lines, AsOf asOf) {
        var all = new ArrayList<ReadModel<L>>();
        Optional<String> after = Optional.empty();
        do {
            var page = lines.page(asOf, after, 2);
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(2);
            all.addAll(page.lines());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    @Test
    void some_lines_are_read_at_once() {
        var nobody = new StreamId("initiative", key + "-nobody");
        var measure = new StreamId("measure", key + "~a");
        for (var asOf : List.of(AsOf.NOW, at("2999-01-01T00:00:00Z", ""))) {
            assertThat(initiatives().of(List.of(nobody, initiative, measure), asOf))
                    .containsExactly(initiatives().of(initiative, asOf).orElseThrow());
            assertThat(initiatives().of(List.of(), asOf)).isEmpty();
        }
        assertThat(initiatives().of(List.of(initiative), at("", "2019-04-29"))).isEmpty();
    }

    @Test
    void what_is_about_a_thing_is_found_by_it() {
        scenario.tell(
                "define-measure",
                "initiative",
                key,
                "measure",
                "a",
                "title",
                "M",
                "unit",
                "people",
                "occurred",
                "2021");
        var site = new StreamId("site", key + "-site");
        scenario.tell("register-site", "site", site.key(), "name", "Pier");
        scenario.tell("contact-site", "initiative", key, "site", site.key(), "occurred", "2020");
        store().settle();
        var adoptions = store().lines(AdoptionContext.CONTEXT);
        for (var asOf : List.of(AsOf.NOW, at("2999-01-01T00:00:00Z", ""))) {
            assertThat(adoptions.about(List.of(site), asOf))
                    .extracting(line -> line.stream().key())
                    .containsExactly(key + "~" + site.key());
            assertThat(adoptions.about(List.of(site, initiative), asOf)).hasSize(1);
            assertThat(measures().about(List.of(initiative), asOf)).hasSize(1);
            assertThat(measures().about(List.of(site), asOf)).isEmpty();
            assertThat(initiatives().about(List.of(initiative), asOf)).isEmpty();
            assertThat(adoptions.about(List.of(), asOf)).isEmpty();
        }
        assertThat(adoptions.about(List.of(site), at("", "2019-12-31"))).isEmpty();
    }

    @Test
    void a_line_of_another_kind_is_not_found() {
        assertThat(measures().of(new StreamId("measure", key), AsOf.NOW)).isEmpty();
        assertThat(measures().of(new StreamId("measure", key), at("2999-01-01T00:00:00Z", "")))
                .isEmpty();
    }

    @Test
    void names_what_had_not_come_yet_by_what_was_known_then() {
        var lines = initiatives();
        assertThat(lines.naming(initiative, at("", "2018-12-31"))).isEqualTo(lines.of(initiative, AsOf.NOW));
        assertThat(lines.naming(initiative, at("2021-06-01T00:00:00Z", "2018-12-31")))
                .isPresent()
                .isEqualTo(lines.of(initiative, at("2021-06-01T00:00:00Z", "")));
        assertThat(lines.naming(initiative, at("2021-01-01T00:00:00Z", "2018-12-31")))
                .isEmpty();
        assertThat(lines.naming(initiative, at("", "2020-06-01")))
                .isPresent()
                .isEqualTo(lines.of(initiative, at("", "2020-06-01")));
    }
}
