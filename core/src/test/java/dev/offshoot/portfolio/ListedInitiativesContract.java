package dev.offshoot.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.measure.event.SiteCount;
import dev.offshoot.portfolio.view.ListedInitiative;
import dev.offshoot.portfolio.view.SiteFigure;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.store.Scenario;
import dev.offshoot.store.Store;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is expected of whatever reads lines of the portfolio, whatever else there is. */
public abstract class ListedInitiativesContract {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final AsOf KNOWN_THEN =
            new AsOf(Optional.of(Instant.parse("2026-03-01T12:00:00Z")), Optional.empty());
    private static final AsOf AT_THE_END_OF_2019 = new AsOf(Optional.empty(), Optional.of(LocalDate.of(2019, 12, 31)));

    private final String start = "listed" + COUNT.incrementAndGet();
    private Scenario scenario;

    protected abstract Store store();

    @BeforeEach
    void some_initiatives() {
        scenario = new Scenario(store().streams(), store().history()).on("2026-03-01");
        scenario.tell("open-programme", "programme", start, "title", start, "scale", "rag-3", "occurred", "2010");
        scenario.tell("set-reporting-rhythm", "programme", start, "rhythm", "monthly", "occurred", "2010");
        for (var name : List.of("counted", "reported", "bare")) {
            charter(name);
        }
        about("counted", "set-adoption-definition", "rule", "In use", "from", "2010", "occurred", "2010");
        for (var site : List.of("a", "b", "c")) {
            scenario.tell("register-site", "site", start + "-" + site, "name", site, "occurred", "2010");
        }
        at("a", "go-live", "occurred", "2018");
        at("b", "go-live", "occurred", "2018-05");
        at("c", "go-live", "occurred", "2020-02-01");
        at("c", "complete-activity", "activity", "Course", "training", "yes", "occurred", "2019");
        at("b", "leave-site", "reason", "not stated", "occurred", "2018-12");
        about(
                "reported",
                "define-measure",
                "measure",
                "sites",
                "title",
                "Sites",
                "unit",
                "sites",
                "countsSites",
                "ever",
                "occurred",
                "2012");
        about(
                "reported",
                "record-observation",
                "measure",
                "sites",
                "period",
                "2018",
                "value",
                "about 30",
                "occurred",
                "2018");
        scenario.on("2026-03-02");
        scenario.tell("merge-sites", "site", start + "-a", "predecessors", start + "-b", "occurred", "2019-03-01");
        about(
                "reported",
                "record-observation",
                "measure",
                "sites",
                "period",
                "2019",
                "value",
                "more than 40",
                "occurred",
                "2019");
        store().settle();
    }

    private void charter(String name) {
        scenario.tell(
                "charter-initiative",
                "initiative",
                start + "-" + name,
                "title",
                name,
                "innovation",
                "Check",
                "programme",
                start,
                "occurred",
                "2010");
    }

    private void about(String name, String action, String... more) {
        scenario.tell(action, and(List.of("initiative", start + "-" + name), more));
    }

    private void at(String site, String action, String... more) {
        scenario.tell(action, and(List.of("initiative", start + "-counted", "site", start + "-" + site), more));
    }

    private static String[] and(List<String> first, String... more) {
        return Stream.concat(first.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    private StreamId stream(String name) {
        return new StreamId("initiative", start + "-" + name);
    }

    private List<ListedInitiative> listed(AsOf asOf) {
        return store().listed()
                .of(
                        List.of(stream("reported"), stream("none"), stream("counted"), stream("bare")),
                        asOf,
                        asOf.was().orElse(TODAY));
    }

    private static SiteFigure counted(long sites) {
        return new SiteFigure.Counted(sites);
    }

    @Test
    void in_the_order_in_which_they_were_asked_for() {
        assertThat(listed(AsOf.NOW))
                .extracting(one -> one.line().stream())
                .containsExactly(stream("reported"), stream("counted"), stream("bare"));
        assertThat(store().listed().of(List.of(), AsOf.NOW, TODAY)).isEmpty();
    }

    @Test
    void with_the_rhythm_of_their_programme() {
        assertThat(listed(AsOf.NOW)).extracting(ListedInitiative::rhythmDays).containsOnly(31);
    }

    @Test
    void with_the_sites_counted_as_they_had_merged_by_then() {
        var now = listed(AsOf.NOW).get(1).figures();
        assertThat(now.of(SiteCount.EVER)).isEqualTo(counted(2));
        assertThat(now.of(SiteCount.TRAINED)).isEqualTo(counted(1));
        assertThat(listed(AT_THE_END_OF_2019).get(1).figures().of(SiteCount.EVER))
                .isEqualTo(counted(1));
        assertThat(listed(KNOWN_THEN).get(1).figures().of(SiteCount.EVER)).isEqualTo(counted(3));
    }

    @Test
    void with_the_number_that_a_source_gave_last() {
        assertThat(words(AsOf.NOW)).isEqualTo("more than 40");
        assertThat(words(KNOWN_THEN)).isEqualTo("about 30");
        assertThat(listed(AsOf.NOW).get(2).figures().of(SiteCount.EVER)).isEqualTo(new SiteFigure.NotKnown());
    }

    private String words(AsOf asOf) {
        return ((SiteFigure.Reported) listed(asOf).getFirst().figures().of(SiteCount.EVER))
                .sites()
                .words();
    }

    static List<AsOf> moments() {
        return List.of(
                AsOf.NOW,
                KNOWN_THEN,
                AT_THE_END_OF_2019,
                new AsOf(KNOWN_THEN.known(), AT_THE_END_OF_2019.was()),
                new AsOf(Optional.empty(), Optional.of(LocalDate.of(2016, 6, 30))),
                new AsOf(Optional.of(Instant.parse("2021-06-01T12:00:00Z")), Optional.of(LocalDate.of(2019, 12, 31))),
                new AsOf(Optional.empty(), Optional.of(LocalDate.of(1950, 1, 1))));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void as_all_that_belongs_to_them_tells(AsOf asOf) {
        var all = store().lines(InitiativeContext.CONTEXT).page(AsOf.NOW, Optional.empty(), 1_000).lines().stream()
                .map(ReadModel::stream)
                .toList()
                .reversed();
        var day = asOf.was().orElse(TODAY);
        assertThat(store().listed().of(all, asOf, day))
                .isEqualTo(new InMemoryListedInitiatives(store().byParts()).of(all, asOf, day));
    }
}
