package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.live.JdbcReadModels;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.portfolio.application.InitiativesByParts;
import dev.offshoot.portfolio.application.Sites;
import dev.offshoot.portfolio.port.in.WholeInitiatives;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whole initiatives as they are now in one statement, and as they were part by part from the log. */
public final class JdbcWholeInitiatives implements WholeInitiatives {

    private static final String ASKED = "string_to_array(:keys, ',')";
    private static final String WITHIN =
            "join unnest(%s) i(key) on l.key > i.key || '~' and l.key < i.key || chr(%s)".formatted(ASKED, '~' + 1);

    private final JdbcClient jdbc;
    private final JdbcReadModels<?, InitiativeView> initiatives;
    private final JdbcReadModels<?, ProgrammeView> programmes;
    private final JdbcReadModels<?, AdoptionView> adoptions;
    private final JdbcReadModels<?, MeasureView> measures;
    private final JdbcReadModels<?, SiteView> sites;
    private final InitiativesByParts byParts;
    private final String sql;

    public JdbcWholeInitiatives(
            JdbcClient jdbc,
            JdbcReadModels<?, InitiativeView> initiatives,
            JdbcReadModels<?, ProgrammeView> programmes,
            JdbcReadModels<?, AdoptionView> adoptions,
            JdbcReadModels<?, MeasureView> measures,
            JdbcReadModels<?, SiteView> sites) {
        this.jdbc = jdbc;
        this.initiatives = initiatives;
        this.programmes = programmes;
        this.adoptions = adoptions;
        this.measures = measures;
        this.sites = sites;
        this.byParts = new InitiativesByParts(
                initiatives, programmes, adoptions, measures, new Sites(new JdbcSiteSearch(jdbc), sites));
        this.sql = String.join(
                        " union all ",
                        initiatives.selecting("where l.key = any(%s)".formatted(ASKED)),
                        programmes.selecting(
                                "where l.key in (select programme from readmodel.initiative where key = any(%s))"
                                        .formatted(ASKED)),
                        adoptions.selecting(WITHIN),
                        measures.selecting(WITHIN),
                        sites.selecting("where l.rearranged"))
                + " order by key";
    }

    @Override
    public List<WholeInitiative> of(Collection<StreamId> streams, AsOf asOf) {
        return asOf.isNow() ? now(streams) : byParts.of(streams, asOf);
    }

    private List<WholeInitiative> now(Collection<StreamId> streams) {
        var parts = new InitiativeParts();
        jdbc.sql(sql)
                .param("keys", streams.stream().map(StreamId::key).collect(Collectors.joining(",")))
                .query(row -> {
                    switch (row.getString("model")) {
                        case "initiative" -> parts.add(initiatives.read(row));
                        case "programme" -> parts.addProgramme(programmes.read(row));
                        case "adoption" -> parts.addAdoption(adoptions.read(row));
                        case "measure" -> parts.addMeasure(measures.read(row));
                        default -> parts.addSite(sites.read(row));
                    }
                });
        return parts.together(streams);
    }
}
