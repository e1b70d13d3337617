package dev.offshoot.app;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.OneAtATime;
import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.StreamTitles;
import dev.offshoot.adapter.web.file.ShippedFiles;
import dev.offshoot.adapter.web.security.password.FirstAdministrator;
import dev.offshoot.app.database.server.EmbeddedServer;
import dev.offshoot.chronicle.port.out.SubjectTitles;
import dev.offshoot.command.StorageRoom;
import dev.offshoot.command.gateway.SubmitCommands;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.projection.Titles;
import dev.offshoot.projection.upkeep.OperateProjections;
import dev.offshoot.projection.upkeep.ProjectionGroup;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the web needs to speak of the core, and the first evening. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    @Bean
    CommandForms commandForms() {
        return new CommandForms(OffshootContexts.ALL);
    }

    @Bean
    StreamTitles naming(SubjectTitles titles) {
        return new StreamTitles() {
            @Override
            public Titles around(StreamId stream) {
                return titles.of(Subjects.of(stream).getFirst());
            }

            @Override
            public String title(StreamId stream) {
                return titles.of(stream).of(stream.toString());
            }
        };
    }

    @Bean
    ShippedFiles shippedFiles(SubmitCommands gateway, ImportFacts imports, History history, Clock clock, ZoneId zone) {
        return new ShippedFiles(gateway, imports, history, clock, zone);
    }

    /** The sample comes into an empty store: the embedded one unless told otherwise, a real server's only when told. */
    @Bean
    FirstEvening firstEvening(
            FirstAdministrator administrator,
            ShippedFiles files,
            OffshootSettings settings,
            ObjectProvider<EmbeddedServer> embedded,
            StorageRoom room,
            OneAtATime nodes,
            ReadModels<InitiativeView> initiatives,
            ReadModels<BatchView> batches,
            OperateProjections projections,
            WebServerApplicationContext web) {
        return new FirstEvening(
                administrator,
                files,
                room,
                nodes,
                () -> settings.sample().orElse(embedded.getIfAvailable() != null)
                        && projections.groups().stream().allMatch(ProjectionGroup::readable)
                        && areNone(batches)
                        && areNone(initiatives),
                () -> Objects.requireNonNull(web.getWebServer()).getPort(),
                System.out);
    }

    private static boolean areNone(ReadModels<?> lines) {
        return lines.page(AsOf.NOW, Optional.empty(), 1).lines().isEmpty();
    }
}
