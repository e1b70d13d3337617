package dev.offshoot.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.portfolio.port.out.InitiativeSearch.Found;
import dev.offshoot.portfolio.port.out.InitiativeSearch.Hit;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioFilter.Order;
import dev.offshoot.portfolio.view.PortfolioPage.Totals;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.store.Scenario;
import dev.offshoot.store.Store;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected of whatever finds initiatives, whatever else there is beside those of one programme. */
public abstract class InitiativeSearchContract {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final String programme = "shelf" + COUNT.incrementAndGet();
    private Scenario scenario;

    protected abstract Store store();

    @BeforeEach
    void a_programme() {
        scenario = new Scenario(store().streams(), store().history()).on("2026-03-02");
        scenario.tell("open-programme", "programme", programme, "title", "Shelf", "scale", "rag-5");
    }

    private String key(String name) {
        return programme + "-" + name;
    }

    private StreamId initiative(String name) {
        return new StreamId("initiative", key(name));
    }

    private void charter(String name, String title, String occurred) {
        charter(name, title, "Pathway", occurred);
    }

    private void charter(String name, String title, String innovation, String occurred) {
        tell(
                name,
                "charter-initiative",
                "title",
                title,
                "innovation",
                innovation,
                "programme",
                programme,
                "occurred",
                occurred);
    }

    private void tell(String name, String action, String... namesAndValues) {
        var all = new ArrayList<>(List.of("initiative", key(name)));
        all.addAll(List.of(namesAndValues));
        scenario.tell(action, all.toArray(String[]::new));
    }

    private void milestone(String name, String baseline) {
        tell(name, "propose-milestone", "title", "Ten sites", "milestone", "ten", "occurred", "2020");
        tell(name, "baseline-milestone", "milestone", "ten", "date", baseline, "occurred", "2020");
    }

    private void forecast(String name, String forecast) {
        tell(
                name,
                "reforecast-milestone",
                "milestone",
                "ten",
                "forecast",
                forecast,
                "cause",
                "estimate",
                "reason",
                "late",
                "occurred",
                "2021");
    }

    @Test
    void counts_and_names_the_initiatives_of_a_programme_as_at_any_day() {
        charter("b", "Bravo", "2019");
        charter("a", "Zulu", "2020-06-01");
        charter("c", "alpha", "2021");
        scenario.on("2026-03-03").takeBack(initiative("c"), 0);
        store().settle();
        var search = store().initiatives();
        assertThat(search.sizes(AsOf.NOW)).containsEntry(programme, 2L);
        assertThat(search.of(programme, AsOf.NOW, 5)).containsExactly(initiative("b"), initiative("a"));
        assertThat(search.of(programme, AsOf.NOW, 1)).containsExactly(initiative("b"));
        var before = new AsOf(Optional.of(Instant.parse("2026-03-02T23:00:00Z")), Optional.empty());
        assertThat(search.sizes(before)).containsEntry(programme, 3L);
        assertThat(search.of(programme, before, 5)).containsExactly(initiative("c"), initiative("b"), initiative("a"));
        var in2020 = new AsOf(Optional.empty(), Optional.of(LocalDate.parse("2020-05-31")));
        assertThat(search.of(programme, in2020, 5)).containsExactly(initiative("b"));
        assertThat(search.sizes(new AsOf(Optional.empty(), Optional.of(LocalDate.parse("2018-05-31")))))
                .doesNotContainKey(programme);
        assertThat(search.of(programme + "-no", AsOf.NOW, 5)).isEmpty();
    }

    private PortfolioFilter filter(Order order) {
        return new PortfolioFilter(
                Optional.of(programme),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                order,
                Optional.empty(),
                50);
    }

    private PortfolioFilter text(String text) {
        return new PortfolioFilter(
                Optional.of(programme),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                Order.TITLE,
                Optional.empty(),
                50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STRASSE", "strasse", "straße", "GROẞE", "cafe\u0301"})
    void the_case_of_letters_does_not_count_nor_how_they_are_composed(String text) {
        charter("a", "Große Straße", "Café", "2020");
        assertThat(names(text(text))).containsExactly("a");
    }

    private PortfolioFilter only(boolean slipping, boolean quiet) {
        return new PortfolioFilter(
                Optional.of(programme),
                Optional.empty(),
                Optional.empty(),
                slipping ? Optional.of(true) : Optional.empty(),
                quiet ? Optional.of(true) : Optional.empty(),
                Optional.empty(),
                Order.TITLE,
                Optional.empty(),
                50);
    }

    private PortfolioFilter except(boolean slipping, boolean quiet) {
        var only = only(slipping, quiet);
        return new PortfolioFilter(
                only.programme(),
                only.lifecycle(),
                only.confidence(),
                only.slipping().map(_ -> false),
                only.quiet().map(_ -> false),
                only.text(),
                only.order(),
                only.after(),
                only.limit());
    }

    private static PortfolioFilter page(PortfolioFilter f, Optional<String> after, int limit) {
        return new PortfolioFilter(
                f.programme(),
                f.lifecycle(),
                f.confidence(),
                f.slipping(),
                f.quiet(),
                f.text(),
                f.order(),
                after,
                limit);
    }

    private Found found(PortfolioFilter filter) {
        store().settle();
        return store().initiatives().find(filter, AsOf.NOW, TODAY);
    }

    private List<String> names(PortfolioFilter filter) {
        return names(found(filter));
    }

    private List<String> names(Found found) {
        return found.hits().stream()
                .map(s -> s.initiative().key().substring(programme.length() + 1))
                .toList();
    }

    private Hit hit(String name) {
        return found(filter(Order.TITLE)).hits().stream()
                .filter(s -> s.initiative().equals(initiative(name)))
                .findFirst()
                .orElseThrow();
    }

    private WholeInitiative whole(StreamId initiative) {
        return store().whole().of(initiative, AsOf.NOW).orElseThrow();
    }

    private String news(String name) {
        return hit(name).news().orElseThrow().occurred().edtf();
    }

    private Totals totals() {
        return found(filter(Order.TITLE)).totals();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "100%",
                "a_c",
                "O'Brien",
                "^\"quoted\"^",
                "c:\\path",
                "50/50",
                "$1",
                "; drop table",
                "(.*)",
                "👩🏽‍⚕️",
                "شلل",
                "עברית",
                "日本",
                "?",
                ":text",
                "--"
            })
    void a_text_is_looked_for_as_it_is_written(String text) {
        charter("with", "The " + text + " way", "2025");
        charter("innovation", "Another", "Uses " + text, "2025");
        charter("without", "100 abc OBrien path 5050 Plain", "2025");
        assertThat(names(text(text))).containsExactly("innovation", "with");
        assertThat(names(text("  " + text + " "))).containsExactly("innovation", "with");
        assertThat(found(text(text)).totals().initiatives()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"ÉCOLE, école", "ΣΊΣΥΦΟΣ, σίσυφος", "STRASSE, strasse", "Ünïted, ÜNÏTED", "İSTANBUL, i̇stanbul"})
    void a_text_is_found_whatever_its_case(String title, String text) {
        charter("a", title, "2025");
        assertThat(names(text(text))).containsExactly("a");
    }

    @Test
    void a_text_of_blanks_admits_all() {
        charter("a", "A", "2025");
        assertThat(names(text(" "))).containsExactly("a");
    }

    @Test
    void titles_are_sorted_whatever_their_case_and_equal_ones_by_key() {
        charter("c", "beta", "2025");
        charter("b", "Beta", "2025");
        charter("a", "alpha", "2025");
        charter("d", "Émile", "2025");
        charter("e", "👩 nurses", "2025");
        charter("f", "ﬀ ligature", "2025");
        charter("g", "Alpha beta", "2025");
        assertThat(names(filter(Order.TITLE))).containsExactly("a", "g", "b", "c", "f", "d", "e");
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void pages_of_any_size_show_each_once_in_the_order_asked(Order order) {
        charter("a", "Same", "2025-01-01");
        charter("b", "Same", "2025-01-01");
        charter("c", "Same, later", "2025-06-01");
        charter("d", "Émile \"1\" %", "XXXX");
        charter("e", "Late", "2025-06-01");
        milestone("a", "2026-05-01");
        forecast("a", "2026-06-01");
        milestone("b", "2026-05-01");
        forecast("b", "2026-06-01");
        milestone("c", "2026-05-01");
        forecast("c", "2026-04-01");
        var whole = found(filter(order));
        assertThat(whole.hits()).hasSize(5);
        for (var limit = 1; limit <= 5; limit++) {
            var walked = new ArrayList<String>();
            Optional<String> after = Optional.empty();
            do {
                var page = found(page(filter(order), after, limit));
                assertThat(page.hits()).hasSizeBetween(1, limit);
                assertThat(page.totals()).isEqualTo(whole.totals());
                walked.addAll(names(page));
                after = page.next();
            } while (after.isPresent());
            assertThat(walked).as("by %s", limit).isEqualTo(names(whole));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no place", "!", "Zm9v", "\uD83D\uDE00"})
    void a_place_that_no_page_named_is_refused(String after) {
        assertThatThrownBy(() -> found(page(filter(Order.TITLE), Optional.of(after), 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_place_made_up_of_characters_that_cannot_be_stored_is_refused() {
        for (var made : List.of("TITLE\0a\0b\0c", "TITLE\0a\0b\0", "TITLE\0\0\0")) {
            var after = Base64.getUrlEncoder().withoutPadding().encodeToString(made.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> found(page(filter(Order.TITLE), Optional.of(after), 5)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_slips_most_comes_first_and_what_is_early_or_in_time_is_no_slip() {
        for (var name : List.of("overdue", "early", "in-time", "little", "none", "vague")) {
            charter(name, "Title", "2020");
        }
        milestone("overdue", "2025-03-02");
        milestone("early", "2026-09-01");
        forecast("early", "2026-06-01");
        milestone("in-time", "2026-09-01");
        milestone("little", "2026-09-01");
        forecast("little", "2026-09-11");
        milestone("vague", "2026");
        forecast("vague", "2026-09/2027");
        assertThat(names(filter(Order.MOST_SLIP)))
                .containsExactly("overdue", "little", "early", "in-time", "none", "vague");
        assertThat(names(only(true, false))).containsExactly("little", "overdue");
        assertThat(names(except(true, false))).containsExactly("early", "in-time", "none", "vague");
        assertThat(totals().slipping()).isEqualTo(2);
    }

    @Test
    void the_day_itself_is_not_overdue() {
        charter("a", "Title", "2020");
        milestone("a", "2026-03-02");
        assertThat(names(only(true, false))).isEmpty();
        assertThat(names(store().initiatives().find(only(true, false), AsOf.NOW, TODAY.plusDays(1))))
                .containsExactly("a");
    }

    @Test
    void what_is_achieved_or_cancelled_slips_no_more() {
        charter("a", "Title", "2020");
        milestone("a", "2021");
        tell("a", "cancel-milestone", "milestone", "ten", "reason", "not needed", "occurred", "2022");
        assertThat(names(only(true, false))).isEmpty();
    }

    @Test
    void what_is_closed_slips_no_more() {
        for (var name : List.of("a", "b")) {
            charter(name, "Title", "2014");
            tell(name, "propose-milestone", "title", "Ten sites", "milestone", "ten", "occurred", "2015");
            tell(name, "baseline-milestone", "milestone", "ten", "date", "2017", "occurred", "2015");
        }
        tell(
                "b",
                "reforecast-milestone",
                "milestone",
                "ten",
                "forecast",
                "2019",
                "cause",
                "estimate",
                "reason",
                "late",
                "occurred",
                "2015");
        tell("a", "close-initiative", "reason", "done", "occurred", "2016");
        tell("b", "close-initiative", "reason", "done", "occurred", "2016");
        assertThat(names(only(true, false))).isEmpty();
        assertThat(totals().slipping()).isZero();
        charter("open", "Title", "2014");
        milestone("open", "2025");
        assertThat(names(filter(Order.MOST_SLIP))).containsExactly("open", "a", "b");
    }

    @Test
    void quiet_begins_on_the_day_after_one_beat_of_its_programme() {
        scenario.tell("set-reporting-rhythm", "programme", programme, "rhythm", "monthly", "occurred", "2020");
        charter("quiet", "Title", TODAY.minusDays(32).toString());
        charter("not-yet", "Title", TODAY.minusDays(31).toString());
        assertThat(names(only(false, true))).containsExactly("quiet");
        assertThat(names(except(false, true))).containsExactly("not-yet");
        assertThat(totals().quiet()).isEqualTo(1);
        assertThat(whole(initiative("quiet")).rhythmDays()).isEqualTo(31);
    }

    @Test
    void a_programme_without_a_rhythm_reports_by_the_quarter() {
        charter("quiet", "Title", TODAY.minusDays(93).toString());
        charter("not-yet", "Title", TODAY.minusDays(92).toString());
        assertThat(names(only(false, true))).containsExactly("quiet");
    }

    @Test
    void late_vague_and_undated_news_wakes_nothing_up() {
        charter("a", "Title", "2024-05-01");
        tell("a", "record-happening", "text", "Long ago", "occurred", "2023-01-01");
        tell("a", "record-happening", "text", "Some time", "occurred", "XXXX");
        assertThat(names(only(false, true))).containsExactly("a");
        assertThat(news("a")).isEqualTo("2024-05-01");
    }

    @Test
    void news_of_a_site_or_a_measure_is_news_of_its_initiative() {
        charter("a", "Title", "2024-05-01");
        scenario.tell("register-site", "site", key("quay"), "name", "Quay", "occurred", "2020");
        tell("a", "identify-site", "site", key("quay"), "occurred", "2026-02-01");
        assertThat(names(only(false, true))).isEmpty();
        assertThat(news("a")).isEqualTo("2026-02-01");
        charter("b", "Title", "2024-05-01");
        scenario.tell(
                "define-measure",
                "initiative",
                key("b"),
                "measure",
                "people",
                "title",
                "People",
                "unit",
                "people",
                "occurred",
                "2024");
        scenario.tell(
                "record-observation", "initiative", key("b"), "measure", "people", "period", "2026-01", "value", "5");
        assertThat(news("b")).isEqualTo("2026-01");
    }

    @Test
    void news_that_was_taken_back_is_no_news_and_what_replaced_it_is() {
        charter("a", "Title", "2024-05-01");
        tell("a", "record-happening", "text", "A slip", "occurred", "2026-02-01");
        scenario.takeBack(initiative("a"), 1);
        assertThat(names(only(false, true))).containsExactly("a");
        scenario.takeBack(initiative("a"), 2);
        assertThat(names(only(false, true))).isEmpty();
        charter("b", "Title", "2024-05-01");
        tell("b", "record-happening", "text", "A slip", "occurred", "2026-02-01");
        scenario.instead(
                initiative("b"),
                1,
                "record-happening",
                "initiative",
                key("b"),
                "text",
                "Right",
                "occurred",
                "2025-02-01");
        assertThat(news("b")).isEqualTo("2025-02-01");
    }

    @Test
    void what_has_no_date_at_all_is_not_quiet_and_comes_first_of_the_oldest() {
        charter("undated", "Title", "XXXX");
        charter("old", "Title", "2010");
        charter("new", "Title", "2026-02");
        assertThat(names(only(false, true))).containsExactly("old");
        assertThat(names(filter(Order.OLDEST_NEWS))).containsExactly("undated", "old", "new");
        assertThat(names(filter(Order.LATEST_NEWS))).containsExactly("new", "old", "undated");
        assertThat(news("undated")).isEqualTo("XXXX");
        assertThat(news("old")).isEqualTo("2010");
    }

    @Test
    void what_is_closed_is_not_quiet() {
        charter("a", "Title", "2010");
        tell("a", "close-initiative", "reason", "done", "occurred", "2012");
        assertThat(names(only(false, true))).isEmpty();
    }

    @Test
    void lifecycle_and_confidence_are_those_that_occurred_last() {
        for (var name : List.of("open", "closed", "paused")) {
            charter(name, "Title", "2020");
        }
        tell("closed", "close-initiative", "reason", "done", "occurred", "2022");
        tell("paused", "pause-initiative", "reason", "winter", "occurred", "2023");
        confidence("open", "green", "2025-05-01");
        confidence("open", "red", "2024-05-01");
        confidence("paused", "red", "2022");
        assertThat(names(of(Optional.of(Lifecycle.PAUSED), Optional.empty()))).containsExactly("paused");
        assertThat(names(of(Optional.of(Lifecycle.CLOSED), Optional.empty()))).containsExactly("closed");
        assertThat(names(of(Optional.empty(), Optional.of(ConfidenceRating.GREEN))))
                .containsExactly("open");
        assertThat(names(of(Optional.empty(), Optional.of(ConfidenceRating.RED))))
                .containsExactly("paused");
        assertThat(names(of(Optional.of(Lifecycle.CLOSED), Optional.of(ConfidenceRating.RED))))
                .isEmpty();
    }

    private void confidence(String name, String rating, String occurred) {
        tell(
                name,
                "assert-delivery-confidence",
                "scale",
                "rag-5",
                "rating",
                rating,
                "rationale",
                "because",
                "occurred",
                occurred);
    }

    private PortfolioFilter of(Optional<Lifecycle> lifecycle, Optional<ConfidenceRating> confidence) {
        return new PortfolioFilter(
                Optional.of(programme),
                lifecycle,
                confidence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.TITLE,
                Optional.empty(),
                50);
    }

    @Test
    void an_enabler_wants_assessment_until_it_has_one_and_when_that_is_older_than_a_beat() {
        scenario.tell(
                "publish-framework",
                "framework",
                programme,
                "version",
                "1",
                "title",
                "Small",
                "about",
                "It",
                "scaleNote",
                "Ours",
                "enablers",
                "demand | Demand | Who wants it | five",
                "scales",
                "five | low | Low | 1\nfive | high | High | 2");
        for (var name : List.of("never", "old", "fresh", "none")) {
            charter(name, "Title", "2020");
        }
        for (var name : List.of("never", "old", "fresh")) {
            tell(name, "adopt-framework", "framework", programme + "~1", "occurred", "2021");
        }
        assess("old", TODAY.minusDays(93).toString());
        assess("fresh", TODAY.minusDays(92).toString());
        assertThat(totals().needAssessment()).isEqualTo(2);
    }

    private void assess(String name, String occurred) {
        tell(
                name,
                "assess-enabler",
                "enabler",
                programme + "~1~demand",
                "rating",
                "low",
                "rationale",
                "seen",
                "perspective",
                "innovator",
                "occurred",
                occurred);
    }

    @Test
    void only_its_own_programme_is_found_and_no_programme_admits_all() {
        charter("a", "Title", "2025");
        assertThat(found(page(PortfolioFilter.everything(), Optional.empty(), 1_000))
                        .hits())
                .extracting(s -> s.initiative())
                .contains(initiative("a"));
        var another = new PortfolioFilter(
                Optional.of(programme + "-"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.TITLE,
                Optional.empty(),
                50);
        assertThat(found(another).hits()).isEmpty();
        assertThat(found(another).totals()).isEqualTo(new Totals(0, 0, 0, 0));
        assertThat(found(another).next()).isEmpty();
    }

    @Test
    void what_is_made_up_says_so() {
        var made = programme + "-made";
        scenario.tell(
                "charter-initiative",
                "initiative",
                made,
                "title",
                "Made up",
                "innovation",
                "Tool",
                "illustrative",
                "yes",
                "occurred",
                "2025");
        store().settle();
        var found = store().initiatives()
                .find(
                        new PortfolioFilter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("made up"),
                                Order.TITLE,
                                Optional.empty(),
                                1_000),
                        AsOf.NOW,
                        TODAY);
        assertThat(found.hits())
                .filteredOn(s -> s.initiative().key().equals(made))
                .singleElement()
                .satisfies(s ->
                        assertThat(whole(s.initiative()).line().illustrative()).isTrue());
    }

    @Test
    void an_initiative_that_was_taken_back_is_not_there() {
        charter("a", "Title", "2025");
        charter("b", "Title", "2025");
        scenario.takeBack(initiative("a"), 0);
        assertThat(names(filter(Order.TITLE))).containsExactly("b");
        assertThat(totals().initiatives()).isEqualTo(1);
    }

    @Test
    void a_page_of_another_order_is_refused() {
        charter("a", "Title", "2025");
        charter("b", "Title", "2025");
        var next = found(page(filter(Order.TITLE), Optional.empty(), 1)).next();
        assertThat(names(page(filter(Order.TITLE), next, 1))).containsExactly("b");
        assertThatThrownBy(() -> found(page(filter(Order.MOST_SLIP), next, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PortfolioFilter paused() {
        return of(Optional.of(Lifecycle.PAUSED), Optional.empty());
    }

    private List<String> names(PortfolioFilter filter, String known, String was) {
        store().settle();
        var asOf = new AsOf(
                Optional.of(known).filter(k -> !k.isEmpty()).map(Instant::parse),
                Optional.of(was).filter(w -> !w.isEmpty()).map(LocalDate::parse));
        return names(store().initiatives().find(filter, asOf, asOf.was().orElse(TODAY)));
    }

    @Test
    void as_it_was_on_a_day_only_what_had_come_by_then_is_there_as_it_was() {
        charter("late", "Late", "2022-05-01");
        charter("early", "Early", "2019-05-01");
        tell("early", "pause-initiative", "reason", "winter", "occurred", "2020-11-01");
        assertThat(names(filter(Order.TITLE), "", "2019-04-30")).isEmpty();
        assertThat(names(filter(Order.TITLE), "", "2019-05-01")).containsExactly("early");
        assertThat(names(paused(), "", "2020-10-31")).isEmpty();
        assertThat(names(paused(), "", "2020-11-01")).containsExactly("early");
        assertThat(names(filter(Order.TITLE), "", "2022-05-01")).containsExactly("early", "late");
    }

    @Test
    void as_known_on_a_day_late_news_and_corrections_are_left_out() {
        charter("a", "Wrong", "2019-05-01");
        scenario.on("2026-03-04")
                .instead(
                        initiative("a"),
                        0,
                        "charter-initiative",
                        "initiative",
                        key("a"),
                        "title",
                        "Right",
                        "innovation",
                        "Pathway",
                        "programme",
                        programme,
                        "occurred",
                        "2019-05-01");
        scenario.on("2026-03-06");
        tell("a", "pause-initiative", "reason", "winter", "occurred", "2020-11-01");
        assertThat(names(text("wrong"))).isEmpty();
        assertThat(names(text("right"))).containsExactly("a");
        assertThat(names(text("wrong"), "2026-03-03T00:00:00Z", "")).containsExactly("a");
        assertThat(names(text("right"), "2026-03-03T00:00:00Z", "")).isEmpty();
        assertThat(names(text("right"), "2026-03-05T00:00:00Z", "")).containsExactly("a");
        assertThat(names(paused(), "2026-03-05T00:00:00Z", "")).isEmpty();
        assertThat(names(paused(), "2026-03-07T00:00:00Z", "2020-12-01")).containsExactly("a");
        assertThat(names(filter(Order.TITLE), "2026-03-01T00:00:00Z", "")).isEmpty();
    }

    @Test
    void what_slips_is_told_by_the_day_looked_at() {
        charter("a", "Title", "2020-01-01");
        milestone("a", "2021-03-31");
        forecast("a", "2021-09-30");
        assertThat(names(only(true, false), "", "2020-12-31")).isEmpty();
        assertThat(names(only(true, false), "", "2021-12-31")).containsExactly("a");
    }

    /** What is known earlier than what was known before it. */
    @Test
    void a_claim_of_earlier_knowledge_counts_since_then() {
        charter("a", "Title", "2019-05-01");
        scenario.on("2026-03-04");
        tell("a", "pause-initiative", "reason", "winter", "occurred", "2020-11-01");
        scenario.on("2026-03-08");
        tell("a", "resume-initiative", "occurred", "2021-02-01", "knownSince", "2026-03-03", "source", "the report");
        assertThat(names(paused(), "2026-03-03T12:00:00Z", "")).isEmpty();
        assertThat(names(paused(), "2026-03-05T00:00:00Z", "")).isEmpty();
        assertThat(names(paused(), "2026-03-05T00:00:00Z", "2021-01-31")).containsExactly("a");
    }
}
