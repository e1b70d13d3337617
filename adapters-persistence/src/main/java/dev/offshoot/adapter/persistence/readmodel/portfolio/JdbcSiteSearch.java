package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.portfolio.port.out.SiteSearch;
import dev.offshoot.stream.StreamId;
import dev.offshoot.text.SearchableText;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Finds sites by the columns of their table. */
public final class JdbcSiteSearch implements SiteSearch {

    private static final String FOUND = "position(:text in words) > 0";

    private final JdbcClient jdbc;

    public JdbcSiteSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Found find(String text, AsOf asOf, Optional<String> after, int most) {
        var wanted = SearchableText.of(text);
        var sites = sql("select key", asOf, FOUND + " and key > :after order by key limit :most")
                .param("text", wanted)
                .param("after", after.orElse(""))
                .param("most", most)
                .query((row, _) -> new StreamId("site", row.getString("key")))
                .list();
        return sql("select count(*), count(*) filter (where %s)".formatted(FOUND), asOf, "true")
                .param("text", wanted)
                .query((row, _) -> new Found(sites, row.getLong(1), row.getLong(2)))
                .single();
    }

    @Override
    public List<StreamId> rearranged(Collection<String> keys, AsOf asOf) {
        var sql = "with recursive %s select key from rearranged where key in (select key from family) order by key"
                .formatted(family("select unnest(string_to_array(:keys, ','))", asOf));
        return jdbc.sql(sql)
                .params(DatedTable.parameters(asOf))
                .param("keys", String.join(",", keys))
                .query((row, _) -> new StreamId("site", row.getString("key")))
                .list();
    }

    /**
     * Tables of a recursive statement: <code>rearranged</code>, and <code>family</code>, the keys of some sites and of all
     * that they hang together with.
     *
     * @param asked a query for the keys of these sites
     */
    static String family(String asked, AsOf asOf) {
        return """
            rearranged as materialized (
                select key, predecessors from readmodel.site_dated s where s.rearranged and %s),
            merged as materialized (
                select r.key, p.key collate "C" as other from rearranged r, unnest(r.predecessors) p(key)
                union all
                select p.key collate "C", r.key from rearranged r, unnest(r.predecessors) p(key)),
            family as (
                select a.key collate "C" as key from (%s) a(key)
                union
                select m.other from family f join merged m on m.key = f.key)
            """.formatted(DatedTable.holds("s", asOf), asked);
    }

    @Override
    public Map<String, String> titles(Collection<String> keys, AsOf asOf) {
        var titles = new HashMap<String, String>();
        sql("select key, title", asOf, "key = any(string_to_array(:keys, ','))")
                .param("keys", String.join(",", keys))
                .query(row -> {
                    titles.put(row.getString("key"), row.getString("title"));
                });
        return titles;
    }

    private StatementSpec sql(String select, AsOf asOf, String where) {
        return jdbc.sql("%s from readmodel.site_dated s where %s and %s"
                        .formatted(select, DatedTable.holds("s", asOf), where))
                .params(DatedTable.parameters(asOf));
    }
}
