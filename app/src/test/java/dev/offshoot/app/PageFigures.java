package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcChronicleLog;
import dev.offshoot.adapter.persistence.readmodel.portfolio.AdoptionTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcInitiativeSearch;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcLatestNews;
import dev.offshoot.benchmark.Figure;
import dev.offshoot.benchmark.FigureTable;
import dev.offshoot.benchmark.Spread;
import dev.offshoot.benchmark.Stopwatch;
import dev.offshoot.portfolio.application.Portfolio;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioFilter.Order;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What pages ask of their read ports, warm: the time that 19 of 20 stay under. */
final class PageFigures {

    private static final int TIMES = 40;
    private static final double MOST = 0.95;
    private static final int PAGE = 50;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final TestStore store;
    private final Map<String, AsOf> days = new LinkedHashMap<>();

    PageFigures(TestStore store, long events) {
        this.store = store;
        var known = Optional.of(Instant.parse("2020-01-01T00:00:00Z").plusMillis(events * 16));
        var was = Optional.of(LocalDate.of(2024, 1, 1));
        days.put("now", AsOf.NOW);
        days.put("as known", new AsOf(known, Optional.empty()));
        days.put("as it was", new AsOf(Optional.empty(), was));
        days.put("as it was and was known", new AsOf(known, was));
    }

    void measure(FigureTable table) throws Exception {
        var jdbc = JdbcClient.create(store.database);
        var portfolio = new Portfolio(
                new JdbcInitiativeSearch(jdbc), new JdbcLatestNews(jdbc), SqlStore.listed(jdbc, store.models));
        for (var day : days.entrySet()) {
            var times = new ArrayList<Double>();
            for (var order : Order.values()) {
                times.addAll(times(() -> portfolio.page(
                        filter(order, Optional.empty()),
                        day.getValue(),
                        day.getValue().was().orElse(TODAY))));
            }
            add(
                    table,
                    "portfolio " + day.getKey() + ", any order",
                    times,
                    day.getValue().equals(AsOf.NOW) ? 100 : 300);
        }
        var next = new AtomicReference<Optional<String>>(Optional.empty());
        add(
                table,
                "portfolio now, one page after the other",
                times(() -> next.set(portfolio
                        .page(filter(Order.TITLE, next.get()), AsOf.NOW, TODAY)
                        .next())),
                100);
        var adoptions = store.models.lines(AdoptionTable.TABLE);
        var stream = store.jdbc.queryForObject(
                "select max(stream) from event where category = 'adoption' and version = 0", String.class);
        var adoption =
                adoptions.of(StreamId.parse(stream), AsOf.NOW).orElseThrow().body();
        var site = new StreamId("site", adoption.site());
        var initiative = new StreamId("initiative", adoption.initiative());
        add(table, "what a site has adopted", times(() -> adoptions.about(List.of(site), AsOf.NOW)), 100);
        add(table, "where an initiative is adopted", times(() -> adoptions.about(List.of(initiative), AsOf.NOW)), 60);
        var log = new JdbcChronicleLog(jdbc, store.log);
        add(
                table,
                "history of an initiative",
                times(() -> log.about(initiative, AsOf.NOW, OptionalLong.empty(), PAGE)),
                60);
    }

    private static void add(FigureTable table, String what, List<Double> millis, double atMost) {
        table.add(Figure.time(what + ", p95", Spread.quantile(millis, MOST), atMost));
    }

    private static List<Double> times(Stopwatch.Work page) throws Exception {
        page.run();
        var millis = new ArrayList<Double>();
        for (var n = 0; n < TIMES; n++) {
            millis.add(Stopwatch.seconds(page) * 1_000);
        }
        return millis;
    }

    private static PortfolioFilter filter(Order order, Optional<String> after) {
        return new PortfolioFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                order,
                after,
                PAGE);
    }
}
