package dev.offshoot.app;

import dev.offshoot.adapter.persistence.access.JdbcAccessTokens;
import dev.offshoot.adapter.persistence.access.JdbcAccounts;
import dev.offshoot.adapter.persistence.access.JdbcIdempotencyStore;
import dev.offshoot.adapter.persistence.access.JdbcSecurityLog;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcChronicleLog;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcThingHeads;
import dev.offshoot.adapter.persistence.readmodel.importing.BatchTable;
import dev.offshoot.adapter.persistence.readmodel.importing.JdbcNewestImports;
import dev.offshoot.adapter.persistence.readmodel.portfolio.AdoptionTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.InitiativeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcInitiativeSearch;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcLatestNews;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcListedInitiatives;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcSiteSearch;
import dev.offshoot.adapter.persistence.readmodel.portfolio.MeasureTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.ProgrammeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.SiteTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.ToldWholeInitiatives;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroups;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.chronicle.application.HeadTitles;
import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.importing.port.out.NewestImports;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.portfolio.port.in.WholeInitiatives;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.portfolio.port.out.ListedInitiatives;
import dev.offshoot.portfolio.port.out.SiteSearch;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.view.SiteView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages read, put together from the tables that projections keep. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    @Bean
    TableGroups tableGroups() {
        return OffshootTables.GROUPS;
    }

    @Bean
    ReadModels<FrameworkView> frameworkLines(ReadModelTables models) {
        return models.lines(OffshootTables.FRAMEWORK);
    }

    @Bean
    ReadModels<ProgrammeView> programmeLines(ReadModelTables models) {
        return models.lines(ProgrammeTable.TABLE);
    }

    @Bean
    ReadModels<InitiativeView> initiativeLines(ReadModelTables models) {
        return models.lines(InitiativeTable.TABLE);
    }

    @Bean
    ReadModels<SiteView> siteLines(ReadModelTables models) {
        return models.lines(SiteTable.TABLE);
    }

    @Bean
    ReadModels<AdoptionView> adoptionLines(ReadModelTables models) {
        return models.lines(AdoptionTable.TABLE);
    }

    @Bean
    ReadModels<MeasureView> measureLines(ReadModelTables models) {
        return models.lines(MeasureTable.TABLE);
    }

    @Bean
    ReadModels<AwardView> awardLines(ReadModelTables models) {
        return models.lines(OffshootTables.AWARD);
    }

    @Bean
    ReadModels<CommissioningView> commitmentLines(ReadModelTables models) {
        return models.lines(OffshootTables.COMMITMENT);
    }

    @Bean
    ReadModels<EngagementView> activityLines(ReadModelTables models) {
        return models.lines(OffshootTables.ACTIVITY);
    }

    @Bean
    ReadModels<BatchView> batchLines(ReadModelTables models) {
        return models.lines(BatchTable.TABLE);
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
    WholeInitiatives wholeInitiatives(JdbcClient jdbc, ReadModelTables models) {
        return new ToldWholeInitiatives(
                jdbc,
                models.told(),
                models.lines(InitiativeTable.TABLE),
                models.lines(ProgrammeTable.TABLE),
                models.lines(AdoptionTable.TABLE),
                models.lines(MeasureTable.TABLE),
                models.lines(SiteTable.TABLE));
    }

    @Bean
    ListedInitiatives listedInitiatives(JdbcClient jdbc, ReadModelTables models, BrowseSites sites) {
        return new JdbcListedInitiatives(jdbc, models.json(), models.lines(InitiativeTable.TABLE), sites);
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
    NewestImports newestImports(JdbcClient jdbc) {
        return new JdbcNewestImports(jdbc);
    }

    @Bean
    ThingHeads thingHeads(JdbcClient jdbc) {
        return new JdbcThingHeads(jdbc, OffshootTables.ALL.dated());
    }

    @Bean
    ThingTitles thingTitles(ReadModels<InitiativeView> initiatives, ThingHeads heads) {
        return new HeadTitles(initiatives, heads);
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
