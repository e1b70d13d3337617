package dev.offshoot.adapter.web;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.AccountNames;
import dev.offshoot.access.InMemoryAccessTokens;
import dev.offshoot.access.InMemoryAccounts;
import dev.offshoot.access.InMemoryIdempotencyStore;
import dev.offshoot.access.InMemorySecurityLog;
import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.file.CsvTables;
import dev.offshoot.adoption.AdoptionContext;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.award.AwardContext;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.chronicle.InMemoryThingHeads;
import dev.offshoot.chronicle.InMemoryTitles;
import dev.offshoot.chronicle.application.HistoryNarrator;
import dev.offshoot.chronicle.port.in.ReadChronicle;
import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.command.gateway.SubmitCommands;
import dev.offshoot.commissioning.CommissioningContext;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.engagement.EngagementContext;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.framework.FrameworkContext;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.importing.ImportingContext;
import dev.offshoot.importing.InMemoryNewestImports;
import dev.offshoot.importing.InMemoryTitledStreams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.out.NewestImports;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.MeasureContext;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.portfolio.InMemoryListedInitiatives;
import dev.offshoot.portfolio.InMemorySiteSearch;
import dev.offshoot.portfolio.application.InitiativesByParts;
import dev.offshoot.portfolio.application.Portfolio;
import dev.offshoot.portfolio.application.Sites;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.portfolio.port.in.WholeInitiatives;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.InMemoryProjectionProgress;
import dev.offshoot.projection.InMemorySetAside;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.projection.upkeep.InMemoryOperateProjections;
import dev.offshoot.site.SiteContext;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.store.InMemoryStore;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** Everything that reads, on a log in memory, with every context. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(PlatformConfiguration.class)
@PropertySource("classpath:offshoot-web.properties")
@ComponentScan({
    "dev.offshoot.adapter.web.account",
    "dev.offshoot.adapter.web.api",
    "dev.offshoot.adapter.web.security",
    "dev.offshoot.adapter.web.server",
    "dev.offshoot.adapter.web.problem",
    "dev.offshoot.adapter.web.file",
    "dev.offshoot.adapter.web.form",
    "dev.offshoot.adapter.web.layout",
    "dev.offshoot.adapter.web.adoption.api",
    "dev.offshoot.adapter.web.award.api",
    "dev.offshoot.adapter.web.commissioning.api",
    "dev.offshoot.adapter.web.engagement.api",
    "dev.offshoot.adapter.web.initiative.api",
    "dev.offshoot.adapter.web.portfolio.api",
    "dev.offshoot.adapter.web.measure.api",
    "dev.offshoot.adapter.web.framework",
    "dev.offshoot.adapter.web.history",
    "dev.offshoot.adapter.web.importing",
    "dev.offshoot.adapter.web.programme",
    "dev.offshoot.adapter.web.site",
    "dev.offshoot.adapter.web.upkeep"
})
public class ReadSlice {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Bean
    InMemoryOperateProjections operateProjections() {
        return new InMemoryOperateProjections("initiatives", "sites");
    }

    @Bean
    InMemorySetAside setAside() {
        return new InMemorySetAside();
    }

    @Bean
    InMemoryStore store() {
        return new InMemoryStore(OffshootContexts.streamTypes());
    }

    @Bean
    InMemoryStreams streams(InMemoryStore store) {
        return store.streams();
    }

    @Bean
    InMemoryFacts facts(InMemoryStore store) {
        return store.facts();
    }

    @Bean
    SubmitCommands gateway(InMemoryStreams streams, InMemoryIdempotencyStore receipts) {
        return CommandGateway.of(OffshootContexts.ALL, receipts.over(streams, streams), streams);
    }

    @Bean
    InMemoryProjectionProgress arrivals() {
        return new InMemoryProjectionProgress();
    }

    @Bean
    CommandForms commandForms() {
        return new CommandForms(OffshootContexts.ALL);
    }

    @Bean
    ImportFacts imports(InMemoryStore store, InMemoryIdempotencyStore receipts) {
        return new FileImporter(
                OffshootContexts.ALL,
                OffshootContexts.streamTypes(),
                store.streams(),
                receipts.over(store.appender()),
                store.facts(),
                new CsvTables(),
                new InMemoryTitledStreams(store.streams()),
                People.STRANGERS);
    }

    @Bean
    ReadChronicle chronicle(
            InMemoryStore store,
            ReadModels<InitiativeView> initiatives,
            ReadModels<SiteView> sites,
            ReadModels<FrameworkView> frameworks) {
        return new HistoryNarrator(
                OffshootContexts.ALL,
                store.chronicle(),
                store.streams(),
                new InMemoryTitles(Map.of(
                        "initiative",
                        InMemoryTitles.in(initiatives, ThingTitle::of),
                        "site",
                        InMemoryTitles.in(sites, line -> ThingTitle.of(line.title())),
                        "framework",
                        InMemoryTitles.in(frameworks, line -> ThingTitle.of(line.title())))));
    }

    @Bean
    WholeInitiatives wholeInitiatives(
            ReadModels<InitiativeView> initiatives,
            ReadModels<ProgrammeView> programmes,
            ReadModels<AdoptionView> adoptions,
            ReadModels<MeasureView> measures,
            BrowseSites sites) {
        return new InitiativesByParts(initiatives, programmes, adoptions, measures, sites);
    }

    @Bean
    BrowseSites directory(ReadModels<SiteView> sites) {
        return new Sites(new InMemorySiteSearch(sites), sites);
    }

    @Bean
    BrowsePortfolio portfolio(InMemoryStore store, WholeInitiatives initiatives) {
        return new Portfolio(store.initiatives(), store.news(), new InMemoryListedInitiatives(initiatives));
    }

    @Bean
    ReadModels<InitiativeView> initiatives(InMemoryStore store) {
        return store.lines(InitiativeContext.CONTEXT);
    }

    @Bean
    ReadModels<AdoptionView> adoptions(InMemoryStore store) {
        return store.lines(AdoptionContext.CONTEXT);
    }

    @Bean
    ReadModels<SiteView> sites(InMemoryStore store) {
        return store.lines(SiteContext.CONTEXT);
    }

    @Bean
    ReadModels<MeasureView> measures(InMemoryStore store) {
        return store.lines(MeasureContext.CONTEXT);
    }

    @Bean
    ReadModels<AwardView> awards(InMemoryStore store) {
        return store.lines(AwardContext.CONTEXT);
    }

    @Bean
    ReadModels<CommissioningView> commitments(InMemoryStore store) {
        return store.lines(CommissioningContext.CONTEXT);
    }

    @Bean
    ReadModels<EngagementView> activities(InMemoryStore store) {
        return store.lines(EngagementContext.CONTEXT);
    }

    @Bean
    ReadModels<FrameworkView> frameworks(InMemoryStore store) {
        return store.lines(FrameworkContext.CONTEXT);
    }

    @Bean
    ReadModels<ProgrammeView> programmes(InMemoryStore store) {
        return store.lines(ProgrammeContext.CONTEXT);
    }

    @Bean
    ReadModels<BatchView> batches(InMemoryStore store) {
        return store.lines(ImportingContext.CONTEXT);
    }

    @Bean
    InMemoryThingHeads heads(InMemoryStore store) {
        return new InMemoryThingHeads(store);
    }

    @Bean
    NewestImports newestImports(ReadModels<BatchView> batches) {
        return new InMemoryNewestImports(batches);
    }

    @Bean
    People people(InMemoryAccounts accounts) {
        return new AccountNames(accounts);
    }

    @Bean
    InMemoryAccounts accounts(InMemoryAccessTokens tokens, InMemorySecurityLog log) {
        return new InMemoryAccounts(tokens, log);
    }

    @Bean
    InMemorySecurityLog securityLog() {
        return new InMemorySecurityLog();
    }

    @Bean
    InMemoryAccessTokens accessTokens(InMemorySecurityLog log) {
        return new InMemoryAccessTokens(log);
    }

    @Bean
    InMemoryIdempotencyStore receipts() {
        return new InMemoryIdempotencyStore();
    }
}
