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

    private static final String REARRANGED = """
            rearranged and (key in (select key from asked)
                            or exists (select 1 from unnest(predecessors) p where p in (select key from asked)))
             order by key""";

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
        return sql("with asked as (select unnest(string_to_array(:keys, ',')) as key) select key", asOf, REARRANGED)
                .param("keys", String.join(",", keys))
                .query((row, _) -> new StreamId("site", row.getString("key")))
                .list();
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
