package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.chronicle.LastNewsSql;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.chronicle.view.LastNews;
import dev.offshoot.date.Dated;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.portfolio.view.NamedInitiative;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioFilter.Order;
import dev.offshoot.portfolio.view.PortfolioPage.Totals;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.stream.StreamId;
import dev.offshoot.text.SearchableText;
import dev.offshoot.time.AsOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds initiatives by the columns of their table; the news of their sites and measures counts as theirs. */
public final class JdbcInitiativeSearch implements InitiativeSearch {

    private static final String RHYTHMS = Stream.of(ReportingRhythm.values())
            .map(r -> "when '%s' then %s".formatted(r.name(), r.days()))
            .collect(
                    Collectors.joining(" ", "case p.rhythm ", " else " + WholeInitiative.USUAL_RHYTHM.days() + " end"));

    private static final String UNASSESSED = "(unassessed > 0 or assessed + rhythm_days < cast(:today as date))";
    private static final String QUIET =
            "(lifecycle <> '%s' and news + rhythm_days < cast(:today as date))".formatted(Lifecycle.CLOSED.name());

    private final JdbcClient jdbc;

    public JdbcInitiativeSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(String key, String rank, Optional<Dated> news) {
        Hit hit() {
            return new Hit(new StreamId("initiative", key), news);
        }
    }

    /** What is found is worked out once, for the numbers above the list as for its page. */
    @Override
    public Found find(PortfolioFilter filter, AsOf asOf, LocalDate today) {
        var after = filter.after()
                .map(text -> SearchCursor.read(text, filter.order()))
                .orElseGet(() -> SearchCursor.start(filter.order()));
        var parameters = new HashMap<String, Object>(DatedTable.parameters(asOf));
        parameters.put("today", today);
        parameters.put("rank", after.rank());
        parameters.put("key", after.key());
        parameters.put("limit", filter.limit() + 1);
        var sql = """
            with shelf as (%s),
                 found as materialized (select *, %s collate "C" as rank from shelf where %s),
                 page as (select key, rank, position, occurred, known_since from found
                           where (rank, key) > (:rank, :key) order by rank, key limit :limit)
            select totals.*, page.*
              from (select count(*) as initiatives, count(*) filter (where slip > 0) as slipping,
                           count(*) filter (where %s) as quiet, count(*) filter (where %s) as stale
                      from found) totals
                   left join page on true
             order by page.rank, page.key
            """.formatted(shelf(asOf), rank(filter.order()), where(filter, parameters), QUIET, UNASSESSED);
        var places = new ArrayList<Place>();
        var totals = jdbc.sql(sql)
                .params(parameters)
                .query((row, _) -> {
                    place(row).ifPresent(places::add);
                    return new Totals(
                            row.getLong("initiatives"),
                            row.getLong("slipping"),
                            row.getLong("quiet"),
                            row.getLong("stale"));
                })
                .list()
                .getFirst();
        var page = places.subList(0, Math.min(filter.limit(), places.size()));
        Optional<String> next = places.size() > filter.limit()
                ? Optional.of(new SearchCursor(
                                filter.order(),
                                page.getLast().rank(),
                                page.getLast().key())
                        .text())
                : Optional.empty();
        return new Found(page.stream().map(Place::hit).toList(), totals, next);
    }

    private static Optional<Place> place(ResultSet row) throws SQLException {
        return row.getString("key") == null
                ? Optional.empty()
                : Optional.of(new Place(
                        row.getString("key"),
                        row.getString("rank"),
                        row.getString("occurred") == null ? Optional.empty() : Optional.of(LastNewsSql.dated(row))));
    }

    @Override
    public Map<String, Long> sizes(AsOf asOf) {
        var sizes = new HashMap<String, Long>();
        jdbc.sql(
                        "select programme, count(*) from readmodel.initiative_dated i where %s and programme is not null group by programme"
                                .formatted(DatedTable.holds("i", asOf)))
                .params(DatedTable.parameters(asOf))
                .query((row, _) -> sizes.put(row.getString(1), row.getLong(2)))
                .list();
        return sizes;
    }

    @Override
    public List<StreamId> of(String programme, AsOf asOf, int most) {
        return jdbc.sql(
                        "select key from readmodel.initiative_dated i where %s and programme = :programme order by sought_title collate \"C\", key limit :most"
                                .formatted(DatedTable.holds("i", asOf)))
                .params(DatedTable.parameters(asOf))
                .param("programme", programme)
                .param("most", most)
                .query((row, _) -> new StreamId("initiative", row.getString("key")))
                .list();
    }

    @Override
    public List<NamedInitiative> adopting(String framework, AsOf asOf) {
        return jdbc.sql(
                        "select key, title from readmodel.initiative_dated i where %s and :framework = any(frameworks) order by key"
                                .formatted(DatedTable.holds("i", asOf)))
                .params(DatedTable.parameters(asOf))
                .param("framework", framework)
                .query((row, _) ->
                        new NamedInitiative(new StreamId("initiative", row.getString("key")), row.getString("title")))
                .list();
    }

    /** The slip and what is overdue as in {@link InitiativeView#worstSlip}, the news as in {@link LastNews}. */
    private static String shelf(AsOf asOf) {
        return """
            select i.*, n.day as news, n.position, n.occurred, n.known_since, %s as rhythm_days,
                   greatest(i.planned_slip,
                            (select max(cast(:today as date) - cast(d as date)) from unnest(i.due) d
                              where cast(d as date) < cast(:today as date))) as slip
              from readmodel.initiative_dated i
              left join readmodel.programme_dated p on p.key = i.programme and %s
              left join lateral (%s) n on true
             where %s
            """.formatted(
                        RHYTHMS,
                        DatedTable.holds("p", asOf),
                        LastNewsSql.of("'initiative-' || i.key", ":known", ":was"),
                        DatedTable.holds("i", asOf));
    }

    /** A text that sorts as the order wants. */
    private static String rank(Order order) {
        return switch (order) {
            case TITLE -> "sought_title";
            case MOST_SLIP -> "lpad((10000000 - greatest(coalesce(slip, 0), 0))::text, 10, '0')";
            case OLDEST_NEWS -> "coalesce(news, date '0001-01-01')::text";
            case LATEST_NEWS -> "lpad((date '5000-01-01' - coalesce(news, date '0001-01-01'))::text, 10, '0')";
        };
    }

    private static String where(PortfolioFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of("true"));
        filter.programme().ifPresent(programme -> {
            conditions.add("programme = :programme");
            parameters.put("programme", programme);
        });
        filter.lifecycle().ifPresent(lifecycle -> {
            conditions.add("lifecycle = :lifecycle");
            parameters.put("lifecycle", lifecycle.name());
        });
        filter.confidence().ifPresent(confidence -> {
            conditions.add("confidence = :confidence");
            parameters.put("confidence", confidence.name());
        });
        filter.text().ifPresent(text -> {
            conditions.add("(position(:text in sought_title) > 0 or position(:text in innovation) > 0)");
            parameters.put("text", SearchableText.of(text));
        });
        filter.slipping().ifPresent(slips -> conditions.add(wanted("slip > 0", slips)));
        filter.quiet().ifPresent(quiet -> conditions.add(wanted(QUIET, quiet)));
        return String.join(" and ", conditions);
    }

    /** What is not known to be so is not so. */
    private static String wanted(String condition, boolean so) {
        return "(%s) is %s true".formatted(condition, so ? "" : "not");
    }
}
