package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.TestDatabase;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcThingHeads;
import dev.offshoot.adapter.persistence.readmodel.portfolio.InitiativeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcInitiativeSearch;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcLatestNews;
import dev.offshoot.portfolio.application.Portfolio;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioFilter.Order;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the read models take to build, beside reading the log and parsing its JSON in one thread, and how long the
 * portfolio, and what pages of one thing read, take as at any day. Figures to read, no part of the build. With {@code -Doffshoot.benchmark.copies=1600} the
 * log has about a million events.
 */
class ReadSideBenchmark {

    private static final int COPIES = Integer.getInteger("offshoot.benchmark.copies", 160);
    private static final int OF_THE_SAMPLE = COPIES / 40;
    private static final int ROUNDS = 3;
    private static final int TIMES = 15;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SeededLog log = new SeededLog();
    private final TestDatabase database = TestStore.migrated();

    @Test
    void of_a_seeded_log() throws Exception {
        log.fill(database, OF_THE_SAMPLE, COPIES);
        var events = log.size(OF_THE_SAMPLE, COPIES);
        try (var store = TestStore.on(database, OffshootContexts.streamTypes(), OffshootTables.ALL)) {
            for (var round = 0; round < ROUNDS; round++) {
                var read = seconds(this::readAndParse);
                var built = seconds(() -> {
                    store.rebuild.swap();
                    return events;
                });
                System.out.printf(
                        "%d events: read and parsed %.0f/s, all read models rebuilt %.0f/s, ratio %.2f%n",
                        events, events / read, events / built, read / built);
            }
            store.jdbc.execute("analyze");
            ofOneThing(store);
            var search = new JdbcInitiativeSearch(JdbcClient.create(store.database));
            var known = Optional.of(Instant.parse("2020-01-01T00:00:00Z").plusMillis(events * 16));
            var was = Optional.of(LocalDate.of(2024, 1, 1));
            for (var asOf : List.of(
                    AsOf.NOW,
                    new AsOf(known, Optional.empty()),
                    new AsOf(Optional.empty(), was),
                    new AsOf(known, was))) {
                for (var order : Order.values()) {
                    System.out.printf("portfolio %s by %s: %s%n", asOf, order, timed(search, asOf, order));
                }
            }
        }
    }

    /** What pages of one thing read: the first of each is told from its stream, the second time it is remembered. */
    private static void ofOneThing(TestStore store) {
        var jdbc = JdbcClient.create(store.database);
        var search = new JdbcInitiativeSearch(jdbc);
        var heads = new JdbcThingHeads(jdbc, OffshootTables.ALL.dated());
        var whole = SqlStore.whole(jdbc, store.models);
        var adoptions = store.models.lines(OffshootTables.ADOPTION);
        var some = store.models
                .lines(InitiativeTable.TABLE)
                .page(AsOf.NOW, Optional.empty(), 2 * TIMES)
                .lines();
        var site = new StreamId(
                "site",
                adoptions
                        .page(AsOf.NOW, Optional.empty(), 1)
                        .lines()
                        .getFirst()
                        .body()
                        .site());
        var was = new AsOf(Optional.empty(), Optional.of(TODAY.minusDays(1)));
        for (var asOf : List.of(AsOf.NOW, was)) {
            for (var round : List.of("first", "again")) {
                var next = some.iterator();
                say(
                        "an initiative " + asOf + " " + round,
                        () -> whole.of(next.next().stream(), asOf)
                                .orElseThrow()
                                .adoptions()
                                .size());
            }
            say("the adoptions of a site " + asOf, () -> {
                var about = adoptions.about(List.of(site), asOf);
                return heads.of(
                                about.stream()
                                        .map(line -> new StreamId(
                                                "initiative", line.body().initiative()))
                                        .toList(),
                                asOf)
                        .size();
            });
            say(
                    "initiatives counted by programme " + asOf,
                    () -> search.sizes(asOf).size());
            say(
                    "all initiatives to choose from " + asOf,
                    () -> heads.all("initiative", asOf).size());
            var portfolio = new Portfolio(search, new JdbcLatestNews(jdbc), whole);
            for (var round : List.of("first", "again")) {
                var after = new AtomicReference<Optional<String>>(Optional.empty());
                say("a page of the portfolio " + asOf + " " + round, () -> {
                    var page = portfolio.page(by(Order.TITLE, after.get()), asOf, TODAY);
                    after.set(page.next());
                    return page.lines().size();
                });
            }
        }
    }

    private static PortfolioFilter by(Order order, Optional<String> after) {
        return new PortfolioFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                order,
                after,
                50);
    }

    private static void say(String what, IntSupplier read) {
        var millis = new ArrayList<Double>();
        var found = 0;
        for (var n = 0; n < TIMES; n++) {
            var began = System.nanoTime();
            found = read.getAsInt();
            millis.add((System.nanoTime() - began) / 1e6);
        }
        System.out.printf("%s: %d, %s%n", what, found, medianAndWorst(millis));
    }

    private static String medianAndWorst(List<Double> millis) {
        millis.sort(Double::compare);
        return "median %.1f ms, worst %.1f ms".formatted(millis.get(millis.size() / 2), millis.getLast());
    }

    private Long readAndParse() throws SQLException {
        var count = 0L;
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(5_000);
                var rows = statement.executeQuery(
                        "select position, stream, version, type, revision, recorded, payload, metadata from event"
                                + " order by position");
                while (rows.next()) {
                    rows.getLong("position");
                    rows.getString("stream");
                    rows.getLong("version");
                    rows.getString("type");
                    rows.getInt("revision");
                    rows.getObject("recorded", OffsetDateTime.class);
                    MAPPER.readTree(rows.getString("payload"));
                    MAPPER.readTree(rows.getString("metadata"));
                    count++;
                }
            }
        }
        return count;
    }

    private static double seconds(Callable<Long> work) throws Exception {
        var began = System.nanoTime();
        assertThat(work.call()).isPositive();
        return (System.nanoTime() - began) / 1e9;
    }

    private static String timed(JdbcInitiativeSearch search, AsOf asOf, Order order) {
        var filter = by(order, Optional.empty());
        var millis = new ArrayList<Double>();
        var found = 0L;
        for (var n = 0; n < TIMES; n++) {
            var began = System.nanoTime();
            found = search.find(filter, asOf, asOf.was().orElse(TODAY)).totals().initiatives();
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return "%d initiatives, %s".formatted(found, medianAndWorst(millis));
    }
}
