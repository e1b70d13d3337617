package dev.offshoot.app;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.AccountNames;
import dev.offshoot.access.Accounts;
import dev.offshoot.adapter.web.file.SniffedTables;
import dev.offshoot.chronicle.application.HistoryNarrator;
import dev.offshoot.chronicle.application.ReadModelTitles;
import dev.offshoot.chronicle.port.in.ReadChronicle;
import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.chronicle.port.out.SubjectTitles;
import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.command.StorageRoom;
import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.command.gateway.SubmitCommands;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.RoomGuard;
import dev.offshoot.execution.Streams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.out.Tables;
import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.portfolio.application.Portfolio;
import dev.offshoot.portfolio.application.Sites;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.portfolio.port.out.ListedInitiatives;
import dev.offshoot.portfolio.port.out.SiteSearch;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The core's inbound ports, put together from its outbound ones. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OffshootSettings.class)
class CoreConfiguration {

    /** What a file may name by its title. */
    private static final Set<String> TITLED = Set.of("initiative", "site", "framework", "programme");

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ZoneId zone(OffshootSettings settings) {
        return settings.zone();
    }

    @Bean
    StreamTypes streamTypes() {
        return OffshootContexts.streamTypes();
    }

    /** Whoever asks for streams or the ledger gets them guarded. */
    @Bean
    @Primary
    RoomGuard roomGuard(
            @Qualifier("streams") Streams streams, @Qualifier("streams") EventAppender appender, StorageRoom room) {
        return new RoomGuard(streams, appender, room);
    }

    @Bean
    SubmitCommands frontDesk(Streams streams, History history) {
        return CommandGateway.of(OffshootContexts.ALL, streams, history);
    }

    @Bean
    People people(Accounts accounts) {
        return new AccountNames(accounts);
    }

    @Bean
    Tables tables() {
        return new SniffedTables();
    }

    @Bean
    ImportFacts importDesk(
            StreamTypes streamTypes,
            History history,
            EventAppender appender,
            KnownFacts facts,
            Tables tables,
            TitledStreams titles,
            People people) {
        return new FileImporter(OffshootContexts.ALL, streamTypes, history, appender, facts, tables, titles, people);
    }

    @Bean
    TitledStreams titledStreams(ThingHeads heads) {
        return category -> TITLED.contains(category)
                ? heads.all(category, AsOf.NOW).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, head -> head.getValue().title()))
                : Map.of();
    }

    @Bean
    SubjectTitles titles(ThingTitles titles) {
        return new ReadModelTitles(titles);
    }

    @Bean
    ReadChronicle toldHistory(ChronicleLog log, History history, ThingTitles titles) {
        return new HistoryNarrator(OffshootContexts.ALL, log, history, titles);
    }

    @Bean
    BrowseSites sites(SiteSearch search, ReadModels<SiteView> sites) {
        return new Sites(search, sites);
    }

    @Bean
    BrowsePortfolio portfolio(InitiativeSearch search, LatestNews news, ListedInitiatives initiatives) {
        return new Portfolio(search, news, initiatives);
    }
}
