package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.readmodel.told.ToldReadModels;
import dev.offshoot.adapter.persistence.readmodel.told.ToldStreams;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.portfolio.port.in.WholeInitiatives;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whole initiatives from their streams: one statement finds all that belongs to them, and how far each stream goes. */
public final class ToldWholeInitiatives implements WholeInitiatives {

    private static final int AFTER_TILDE = '~' + 1;

    private final JdbcClient jdbc;
    private final ToldStreams told;
    private final ToldReadModels<InitiativeView> initiatives;
    private final ToldReadModels<ProgrammeView> programmes;
    private final ToldReadModels<AdoptionView> adoptions;
    private final ToldReadModels<MeasureView> measures;
    private final ToldReadModels<SiteView> sites;

    public ToldWholeInitiatives(
            JdbcClient jdbc,
            ToldStreams told,
            ToldReadModels<InitiativeView> initiatives,
            ToldReadModels<ProgrammeView> programmes,
            ToldReadModels<AdoptionView> adoptions,
            ToldReadModels<MeasureView> measures,
            ToldReadModels<SiteView> sites) {
        this.jdbc = jdbc;
        this.told = told;
        this.initiatives = initiatives;
        this.programmes = programmes;
        this.adoptions = adoptions;
        this.measures = measures;
        this.sites = sites;
    }

    @Override
    public List<WholeInitiative> of(Collection<StreamId> streams, AsOf asOf) {
        if (streams.isEmpty()) {
            return List.of();
        }
        var parts = new InitiativeParts();
        told.lines(heads(streams, asOf), asOf).values().forEach(line -> add(line, parts));
        told.lines(parts.missingProgrammes(), asOf).values().forEach(line -> add(line, parts));
        return parts.together(streams);
    }

    private void add(ReadModel<?> line, InitiativeParts parts) {
        switch (line.stream().category()) {
            case "initiative" -> parts.add(initiatives.mine(line));
            case "programme" -> parts.addProgramme(programmes.mine(line));
            case "adoption" -> parts.addAdoption(adoptions.mine(line));
            case "measure" -> parts.addMeasure(measures.mine(line));
            default -> parts.addSite(sites.mine(line));
        }
    }

    private Map<StreamId, Long> heads(Collection<StreamId> streams, AsOf asOf) {
        var heads = new HashMap<StreamId, Long>();
        jdbc.sql(streams(asOf))
                .params(DatedTable.parameters(asOf))
                .param("keys", streams.stream().map(StreamId::key).collect(Collectors.joining(",")))
                .query(row -> {
                    heads.put(StreamId.parse(row.getString("stream")), row.getLong("head"));
                });
        return heads;
    }

    /** Its own stream, its adoptions and measures, its programme, and of the sites that say how its own count those that do. */
    private static String streams(AsOf asOf) {
        return """
            with recursive
                 asked as (select unnest(string_to_array(:keys, ',')) as key),
                 named as (select 'initiative-' || key as stream from asked
                           union
                           select 'programme-' || i.programme
                             from readmodel.initiative_dated i join asked on i.key = asked.key
                            where i.programme is not null and %1$s),
                 parts as materialized (
                     select h.stream, h.head
                       from asked cross join (values ('adoption-'), ('measure-')) c(category) cross join lateral
                            (select e.stream, max(e.version) as head from event e
                              where e.stream > c.category || asked.key || '~'
                                and e.stream < c.category || asked.key || chr(%2$s)
                              group by e.stream) h),
                 %3$s
            select n.stream, h.head
              from (select stream from named
                    union all
                    select 'site-' || r.key from rearranged r where r.key in (select key from family)) n
                   cross join lateral
                   (select version as head from event e where e.stream = n.stream order by version desc limit 1) h
            union all
            select stream, head from parts
            """.formatted(
                        DatedTable.holds("i", asOf),
                        AFTER_TILDE,
                        JdbcSiteSearch.family(
                                "select split_part(stream, '~', 2) from parts where stream like 'adoption-%'", asOf));
    }
}
