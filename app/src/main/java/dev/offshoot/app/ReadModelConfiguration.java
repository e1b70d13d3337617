package dev.offshoot.app;

import dev.offshoot.adapter.persistence.access.JdbcAccessTokens;
import dev.offshoot.adapter.persistence.access.JdbcAccounts;
import dev.offshoot.adapter.persistence.access.JdbcIdempotencyStore;
import dev.offshoot.adapter.persistence.access.JdbcSecurityLog;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcChronicleLog;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcThingTitles;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcThingTitles.Source;
import dev.offshoot.adapter.persistence.readmodel.live.JdbcReadModels;
import dev.offshoot.adapter.persistence.readmodel.portfolio.InitiativeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcInitiativeSearch;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcLatestNews;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcSiteSearch;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcWholeInitiatives;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTables;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.framework.event.FrameworkEvent;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.portfolio.port.in.WholeInitiatives;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.portfolio.port.out.SiteSearch;
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.view.SiteView;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages read, put together from the tables that projections keep. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    @Bean
    ReadTables readTables() {
        return OffshootTables.ALL;
    }

    @Bean
    JdbcReadModels<FrameworkEvent, FrameworkView> frameworkLines(ReadModelTables models) {
        return models.lines(OffshootTables.FRAMEWORK);
    }

    @Bean
    JdbcReadModels<ProgrammeEvent, ProgrammeView> programmeLines(ReadModelTables models) {
        return models.lines(OffshootTables.PROGRAMME);
    }

    @Bean
    JdbcReadModels<InitiativeEvent, InitiativeView> initiativeLines(ReadModelTables models) {
        return models.lines(InitiativeTable.TABLE);
    }

    @Bean
    JdbcReadModels<SiteEvent, SiteView> siteLines(ReadModelTables models) {
        return models.lines(OffshootTables.SITE);
    }

    @Bean
    JdbcReadModels<AdoptionEvent, AdoptionView> adoptionLines(ReadModelTables models) {
        return models.lines(OffshootTables.ADOPTION);
    }

    @Bean
    JdbcReadModels<MeasureEvent, MeasureView> measureLines(ReadModelTables models) {
        return models.lines(OffshootTables.MEASURE);
    }

    @Bean
    JdbcReadModels<AwardEvent, AwardView> awardLines(ReadModelTables models) {
        return models.lines(OffshootTables.AWARD);
    }

    @Bean
    JdbcReadModels<CommissioningEvent, CommissioningView> commitmentLines(ReadModelTables models) {
        return models.lines(OffshootTables.COMMITMENT);
    }

    @Bean
    JdbcReadModels<EngagementEvent, EngagementView> activityLines(ReadModelTables models) {
        return models.lines(OffshootTables.ACTIVITY);
    }

    @Bean
    ReadModels<BatchView> batchLines(ReadModelTables models) {
        return models.lines(OffshootTables.BATCH);
    }

    @Bean
    SiteSearch siteSearch(JdbcClient jdbc) {
        return new JdbcSiteSearch(jdbc);
    }

    @Bean
    InitiativeSearch initiativeSearch(JdbcClient jdbc) {
        return new JdbcInitiativeSearch(jdbc);
    }

    @Bean
    WholeInitiatives wholeInitiatives(
            JdbcClient jdbc,
            JdbcReadModels<?, InitiativeView> initiatives,
            JdbcReadModels<?, ProgrammeView> programmes,
            JdbcReadModels<?, AdoptionView> adoptions,
            JdbcReadModels<?, MeasureView> measures,
            JdbcReadModels<?, SiteView> sites) {
        return new JdbcWholeInitiatives(jdbc, initiatives, programmes, adoptions, measures, sites);
    }

    @Bean
    LatestNews latestNews(JdbcClient jdbc) {
        return new JdbcLatestNews(jdbc);
    }

    @Bean
    ChronicleLog chronicleLog(JdbcClient jdbc, EventLog log) {
        return new JdbcChronicleLog(jdbc, log);
    }

    @Bean
    ThingTitles thingTitles(
            JdbcClient jdbc,
            JdbcReadModels<?, InitiativeView> initiatives,
            JdbcReadModels<?, SiteView> sites,
            JdbcReadModels<?, FrameworkView> frameworks,
            JdbcReadModels<?, ProgrammeView> programmes,
            JdbcReadModels<?, MeasureView> measures,
            JdbcReadModels<?, AwardView> awards,
            JdbcReadModels<?, CommissioningView> commitments,
            JdbcReadModels<?, EngagementView> activities) {
        return new JdbcThingTitles(
                jdbc,
                Map.of(
                        "initiative", new Source<>(initiatives, ThingTitle::of),
                        "site", titled(sites, SiteView::title),
                        "framework", titled(frameworks, FrameworkView::title),
                        "programme", titled(programmes, ProgrammeView::title),
                        "measure", titled(measures, MeasureView::title),
                        "award", titled(awards, AwardView::title),
                        "commitment", titled(commitments, CommissioningView::title),
                        "activity", titled(activities, EngagementView::title)));
    }

    private static <L> Source<L> titled(JdbcReadModels<?, L> lines, Function<L, String> title) {
        return new Source<>(lines, line -> ThingTitle.of(title.apply(line)));
    }

    @Bean
    JdbcAccounts accounts(JdbcClient jdbc) {
        return new JdbcAccounts(jdbc);
    }

    @Bean
    JdbcAccessTokens accessTokens(JdbcClient jdbc) {
        return new JdbcAccessTokens(jdbc);
    }

    @Bean
    JdbcSecurityLog securityLog(JdbcClient jdbc) {
        return new JdbcSecurityLog(jdbc);
    }

    @Bean
    JdbcIdempotencyStore receipts(JdbcClient jdbc) {
        return new JdbcIdempotencyStore(jdbc);
    }
}
