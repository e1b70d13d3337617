package dev.offshoot.app;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.file.CsvTables;
import dev.offshoot.adapter.web.file.ShippedFiles;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.importing.InMemoryTitledStreams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Every context over a log in memory, with all that ships with the product in it. */
final class InMemoryPlatform {
    static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    static final ZoneId ZONE = ZoneOffset.UTC;
    static final Member ADA = new Member("ada", "Ada L.", true);

    final StreamTypes streamTypes = OffshootContexts.streamTypes();
    final InMemoryStreams streams = new InMemoryStreams(streamTypes);
    final CommandGateway gateway = CommandGateway.of(OffshootContexts.ALL, streams, streams);
    final List<RecordedEvent<? extends Event>> imported = new ArrayList<>();
    private final FileImporter imports;

    InMemoryPlatform() {
        EventAppender appender = (events, basis) -> {
            imported.addAll(events);
            return streams.append(events, basis);
        };
        imports = new FileImporter(
                OffshootContexts.ALL,
                streamTypes,
                streams,
                appender,
                new InMemoryFacts(streams),
                new CsvTables(),
                new InMemoryTitledStreams(streams),
                People.STRANGERS);
        var shipped = new ShippedFiles(gateway, imports, streams, Clock.fixed(NOW, ZONE), ZONE);
        shipped.frameworks(ADA);
        shipped.sample(ADA);
    }

    ImportReport apply(String csv, String batch) {
        var upload = new Upload(
                batch + ".csv", csv.getBytes(StandardCharsets.UTF_8), new Upload.By(ADA, NOW.plusSeconds(60), ZONE));
        return imports.apply(upload, new BatchId(batch));
    }
}
