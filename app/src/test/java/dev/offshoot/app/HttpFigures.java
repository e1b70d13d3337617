package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.benchmark.Callers;
import dev.offshoot.benchmark.Figure;
import dev.offshoot.benchmark.FigureTable;
import dev.offshoot.benchmark.HttpConnection;
import dev.offshoot.benchmark.Spread;
import dev.offshoot.benchmark.Stopwatch;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Pages and commands of the packaged application over loopback, signed in, with eight connections that are never idle:
 * how many in a second, and the time that 19 of 20 stay under. No two requests in a row are for the same.
 */
final class HttpFigures {

    private static final int CONNECTIONS = 8;
    private static final double MOST = 0.95;
    private static final int PAGES_EACH = 10;
    private static final int MONTHS = 12;

    /** How many seconds each is asked for before it is measured: the process is new. */
    private static final double WARM = Integer.getInteger("offshoot.benchmark.warm", 30);

    private static final List<String> LISTS = List.of(
            "/portfolio?sort=title",
            "/portfolio?sort=most-slip",
            "/portfolio?sort=oldest-news",
            "/portfolio?sort=latest-news",
            "/portfolio?slipping=yes",
            "/portfolio?text=harbour");

    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\" href=\"([^\"]+)\"");

    private static final String OPEN_MILESTONES = """
            select distinct on (stream) stream, payload ->> 'milestone' as milestone
            from event as baselined
            where type = 'milestone.baselined' and not exists (
                select from event as done
                where done.stream = baselined.stream and done.type in ('milestone.achieved', 'milestone.cancelled')
                  and done.payload ->> 'milestone' = baselined.payload ->> 'milestone')
            order by stream, position desc""";

    private final TestStore store;
    private final double seconds;
    private final AtomicInteger turn = new AtomicInteger();

    HttpFigures(TestStore store, double seconds) {
        this.store = store;
        this.seconds = seconds;
    }

    private interface Request {
        HttpConnection.Answer send(HttpConnection connection, int n) throws IOException;
    }

    private record Milestone(String initiative, String key) {}

    void measure(FigureTable table) throws Exception {
        store.views.stop();
        try (var offshoot = RunningOffshoot.start(
                        List.of("-Xmx512m"),
                        Files.createTempDirectory("offshoot"),
                        "--spring.datasource.url=" + store.on.url(),
                        "--spring.datasource.username=" + store.on.username(),
                        "--spring.datasource.password=" + store.on.password(),
                        "--offshoot.zone=" + store.log.zone())
                .signIn()) {
            Load.awaitNoLag(offshoot);
            var cookie = "Cookie: " + offshoot.cookies();
            var html = "Accept: text/html";
            var lists = lists(offshoot);
            add(table, offshoot.address(), "portfolio pages", 300, get(lists::get, lists.size()), cookie, html);
            var initiatives = initiatives();
            add(
                    table,
                    offshoot.address(),
                    "initiative pages",
                    200,
                    get(n -> "/initiatives/" + initiatives.get(n), initiatives.size()),
                    cookie,
                    html);
            var milestones = milestones();
            add(
                    table,
                    offshoot.address(),
                    "date changes by the API",
                    2_000,
                    (connection, n) ->
                            reforecast(connection, milestones.get(n % milestones.size()), n / milestones.size()),
                    "Authorization: Bearer " + offshoot.token(),
                    "If-Match: *");
        } finally {
            store.views.start();
        }
    }

    private void add(FigureTable table, URI address, String what, double must, Request request, String... headers)
            throws IOException {
        var connections = new ArrayList<HttpConnection>();
        try {
            for (var n = 0; n < CONNECTIONS; n++) {
                connections.add(new HttpConnection(address, headers));
            }
            var millis = new ConcurrentLinkedQueue<Double>();
            Callers.Call call = caller -> millis.add(
                    Stopwatch.seconds(() -> done(request.send(connections.get(caller), turn.incrementAndGet())))
                            * 1_000);
            new Callers(CONNECTIONS, WARM).perSecond(call);
            millis.clear();
            var perSecond = new Callers(CONNECTIONS, 2 * seconds).perSecond(call);
            var said = "%s over HTTP, %d connections".formatted(what, CONNECTIONS);
            table.add(Figure.reached(said, perSecond, "/s", must));
            table.add(Figure.time(said + ", p95", Spread.quantile(List.copyOf(millis), MOST)));
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private static void done(HttpConnection.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + ": " + answer.body());
        }
    }

    private static Request get(IntFunction<String> path, int paths) {
        return (connection, n) -> connection.get(path.apply(n % paths));
    }

    /** Some of the portfolio in every order, page by page, and two of its filters. */
    private static List<String> lists(RunningOffshoot offshoot) throws IOException, InterruptedException {
        var all = new ArrayList<String>();
        for (var list : LISTS) {
            var next = Optional.of(list);
            for (var n = 0; n < PAGES_EACH && next.isPresent(); n++) {
                all.add(next.get());
                next = NEXT.matcher(offshoot.page(next.get()).body())
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .findFirst();
            }
        }
        return all;
    }

    private List<String> initiatives() {
        return store.jdbc.queryForList(
                "select substr(stream, 12) from event where category = 'initiative' and version = 0 order by position",
                String.class);
    }

    private List<Milestone> milestones() {
        return store.jdbc.query(
                OPEN_MILESTONES, (row, _) -> new Milestone(row.getString(1).substring(11), row.getString(2)));
    }

    /** Another date each time, so that each is something new. */
    private static HttpConnection.Answer reforecast(HttpConnection connection, Milestone milestone, int time)
            throws IOException {
        return connection.post(
                "/api/v1/initiatives/%s/reforecast-milestone".formatted(milestone.initiative()),
                "{\"milestone\":\"%s\",\"forecast\":\"%d-%02d\",\"cause\":\"external\",\"reason\":\"A supplier is late\"}"
                        .formatted(milestone.key(), 2030 + time / MONTHS, 1 + time % MONTHS));
    }
}
