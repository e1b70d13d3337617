package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.adoption.view.AdoptionHead;
import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.view.MeasureHead;
import dev.offshoot.measure.view.ReportedCount;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.portfolio.port.out.ListedInitiatives;
import dev.offshoot.portfolio.view.ListedInitiative;
import dev.offshoot.portfolio.view.SiteFigures;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells initiatives from their own streams, and draws their figures from the heads of their sites and measures: a line of
 * the portfolio shows no more of those.
 */
public final class JdbcListedInitiatives implements ListedInitiatives {

    private final JdbcClient jdbc;
    private final Json json;
    private final ReadModels<InitiativeView> initiatives;
    private final BrowseSites sites;

    public JdbcListedInitiatives(
            JdbcClient jdbc, Json json, ReadModels<InitiativeView> initiatives, BrowseSites sites) {
        this.jdbc = jdbc;
        this.json = json;
        this.initiatives = initiatives;
        this.sites = sites;
    }

    @Override
    public List<ListedInitiative> of(Collection<StreamId> asked, AsOf asOf, LocalDate day) {
        var lines =
                initiatives.of(asked, asOf).stream().collect(Collectors.toMap(ReadModel::stream, Function.identity()));
        if (lines.isEmpty()) {
            return List.of();
        }
        var keys = lines.keySet().stream().map(StreamId::key).collect(Collectors.joining(","));
        var adoptions = heads(AdoptionTable.TABLE, AdoptionHead.class, "true", keys, asOf);
        var measures = heads(MeasureTable.TABLE, MeasureHead.class, "t.reports", keys, asOf);
        var rhythms = rhythms(lines.values(), asOf);
        var succession = sites.standings(
                adoptions.values().stream()
                        .flatMap(List::stream)
                        .map(AdoptionHead::site)
                        .toList(),
                asOf);
        return asked.stream()
                .flatMap(stream -> Optional.ofNullable(lines.get(stream)).stream())
                .map(line -> new ListedInitiative(
                        line,
                        line.body()
                                .charter()
                                .programme()
                                .flatMap(key -> Optional.ofNullable(rhythms.get(key)))
                                .orElse(WholeInitiative.USUAL_RHYTHM)
                                .days(),
                        figures(
                                adoptions.getOrDefault(line.stream().key(), List.of()),
                                measures.getOrDefault(line.stream().key(), List.of()),
                                succession,
                                day)))
                .toList();
    }

    private static SiteFigures figures(
            List<AdoptionHead> adoptions, List<MeasureHead> measures, SiteSuccession succession, LocalDate day) {
        List<ReportedCount> reports =
                measures.stream().flatMap(head -> head.reported().stream()).toList();
        return new SiteFigures(
                adoptions.isEmpty() ? Optional.empty() : Optional.of(AdoptionCounts.on(day, adoptions, succession)),
                reports);
    }

    /** The heads of what belongs to each of some initiatives, each found by its keys: a join would try all with all. */
    private <R> Map<String, List<R>> heads(
            DatedTable<?, ?, R> table, Class<R> kept, String which, String keys, AsOf asOf) {
        var sql = """
                select i.key as initiative, t.body
                  from unnest(string_to_array(:keys, ',')) i(key)
                       cross join lateral (
                           select t.key, t.body from readmodel.%s t
                            where t.key > i.key || '~' and t.key < i.key || chr(%s) and %s and %s
                           offset 0) t
                 order by t.key""".formatted(table.name(), '~' + 1, which, DatedTable.holdsAmongFew("t", asOf));
        record Head<R>(String initiative, R body) {}
        return jdbc
                .sql(sql)
                .params(DatedTable.parameters(asOf))
                .param("keys", keys)
                .query((row, _) -> new Head<>(row.getString("initiative"), json.read(row.getString("body"), kept)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Head::initiative, Collectors.mapping(Head::body, Collectors.toList())));
    }

    private Map<String, ReportingRhythm> rhythms(Collection<ReadModel<InitiativeView>> lines, AsOf asOf) {
        var programmes = lines.stream()
                .flatMap(line -> line.body().charter().programme().stream())
                .collect(Collectors.toSet());
        var rhythms = new HashMap<String, ReportingRhythm>();
        if (!programmes.isEmpty()) {
            jdbc.sql("""
                    select key, rhythm from readmodel.programme_dated t
                     where rhythm is not null and key = any(string_to_array(:programmes, ',')) and %s""".formatted(DatedTable.holds("t", asOf)))
                    .params(DatedTable.parameters(asOf))
                    .param("programmes", String.join(",", programmes))
                    .query(row -> {
                        rhythms.put(row.getString("key"), ReportingRhythm.valueOf(row.getString("rhythm")));
                    });
        }
        return rhythms;
    }
}
