package dev.offshoot.app;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import dev.offshoot.adapter.persistence.log.codec.MetadataText;
import dev.offshoot.adapter.web.file.CsvTables;
import dev.offshoot.adapter.web.file.ShippedFiles;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.importing.InMemoryTitledStreams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recorded histories of every context, as they stand in a log: the sample as it was imported one day, and streams made of
 * the approved JSON of every event, in several orders of entry and with dates of every kind.
 */
final class Corpus {

    private static final Path SAMPLE = Path.of("src/test/resources/corpus/sample.jsonl.gz");
    private static final Path GOLDEN = Path.of("../adapters-persistence/src/test/resources/golden/events");
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final List<String> DATES = List.of(
            "2013-04-05", "2012", "2014-06", "XXXX", "2013-24", "../2015-05-08", "2016-01/2016-03", "2013-04-05");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** An event as a line of the log. */
    record Stored(
            String stream, long version, String type, int revision, Instant recorded, String payload, String stamp) {}

    private final EventCodec codec = EventCodec.of(OffshootContexts.streamTypes());

    Map<StreamId, List<RecordedEvent<? extends Event>>> streams() {
        var streams = new LinkedHashMap<StreamId, List<RecordedEvent<? extends Event>>>();
        var position = 1L;
        for (var stored : everything()) {
            var event = RecordedEvent.<Event>in(
                    ZoneOffset.UTC,
                    StreamId.parse(stored.stream()),
                    stored.version(),
                    position++,
                    stored.recorded(),
                    codec.readStamp(stored.stamp()),
                    codec.read(stored.type(), stored.revision(), stored.payload()));
            streams.computeIfAbsent(event.stream(), _ -> new ArrayList<>()).add(event);
        }
        return streams;
    }

    private List<Stored> everything() {
        var all = new ArrayList<>(sample());
        for (var context : OffshootContexts.ALL) {
            for (var seed = 0; seed < 6; seed++) {
                all.addAll(golden(
                        context.streamType().category(), context.streamType().events(), new Random(seed)));
            }
        }
        return all;
    }

    /** Every event of a family once, in an order of chance, and some taken back. */
    private List<Stored> golden(String category, Class<? extends Event> streamType, Random chance) {
        var types = new ArrayList<>(codec.types().all().stream()
                .filter(type -> streamType.isAssignableFrom(type.event()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList());
        var stream = category + "-golden" + chance.nextInt(1_000_000);
        Collections.shuffle(types, chance);
        var events = new ArrayList<Stored>();
        for (var type : types) {
            var payload = text(GOLDEN.resolve(type.name() + "-" + type.revision() + ".json"));
            events.add(stored(stream, events.size(), type.name(), type.revision(), payload, chance));
            if (chance.nextInt(8) == 0) {
                var corrects =
                        codec.write(new EventCorrected(chance.nextInt(events.size()), "a slip", Optional.empty()));
                var correction = codec.types().of(EventCorrected.class);
                events.add(stored(stream, events.size(), correction.name(), correction.revision(), corrects, chance));
            }
        }
        return events;
    }

    private static Stored stored(
            String stream, long version, String type, int revision, String payload, Random chance) {
        var date = DATES.get(chance.nextInt(DATES.size()));
        return new Stored(
                stream,
                version,
                type,
                revision,
                NOON.plusSeconds(version),
                payload,
                "{\"occurred\":\"%s\",\"actor\":\"%s\"}".formatted(date, chance.nextBoolean() ? "ada" : "bob"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Stored> sample() {
        try (var in = new GZIPInputStream(Files.newInputStream(SAMPLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> MAPPER.readValue(line, Stored.class))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean isRecorded() {
        return Files.exists(SAMPLE);
    }

    /** Done once: what was recorded stays as it is, whatever becomes of the sample. */
    void record() throws IOException {
        var streamTypes = OffshootContexts.streamTypes();
        var log = new InMemoryStreams(streamTypes);
        var written = new LinkedHashMap<StreamId, Integer>();
        var gateway = CommandGateway.of(
                OffshootContexts.ALL,
                (asked, preparation) -> {
                    written.put(asked.command().stream(), 0);
                    return log.execute(asked, preparation);
                },
                log);
        var imports = new FileImporter(
                OffshootContexts.ALL,
                streamTypes,
                log,
                (events, basis) -> {
                    events.forEach(e -> written.put(e.stream(), 0));
                    return log.append(events, basis);
                },
                new InMemoryFacts(log),
                new CsvTables(),
                new InMemoryTitledStreams(log),
                People.STRANGERS);
        var files = new ShippedFiles(gateway, imports, log, Clock.fixed(NOON, ZoneOffset.UTC), ZoneOffset.UTC);
        var member = new Member("offshoot", "Offshoot", true);
        files.frameworks(member);
        files.sample(member);
        Files.createDirectories(SAMPLE.getParent());
        try (var out = new GZIPOutputStream(Files.newOutputStream(SAMPLE))) {
            for (var stream : written.keySet()) {
                for (var event : log.of(stream)) {
                    var type = codec.types().of(event.event().getClass());
                    var line = new Stored(
                            stream.toString(),
                            event.version(),
                            type.name(),
                            type.revision(),
                            event.recorded(),
                            codec.write(event.event()),
                            codec.write(MetadataText.write(event.metadata())));
                    out.write((MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
