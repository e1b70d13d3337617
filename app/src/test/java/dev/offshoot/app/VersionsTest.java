package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.log.PlainText;
import dev.offshoot.adapter.persistence.log.Shape;
import dev.offshoot.adapter.persistence.readmodel.table.DatedRow;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.readmodel.table.Entry;
import dev.offshoot.adapter.persistence.readmodel.table.EventProjectionTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import dev.offshoot.decider.StreamType;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What projections and deciders make of recorded histories. Where it moved, stores in use hold what the code no longer
 * makes: the version must be raised, so that they build it anew. <code>-Dgolden.update=true</code> does both.
 */
class VersionsTest {

    private static final Path LIST =
            Path.of("../adapters-persistence/src/main/resources/dev/offshoot/adapter/persistence/log/versions.csv");

    /** Of what is listed. */
    private record Version(int number, String digest) {}

    private final Map<StreamId, List<RecordedEvent<? extends Event>>> corpus = corpus();

    private static Map<StreamId, List<RecordedEvent<? extends Event>>> corpus() {
        try {
            var corpus = new Corpus();
            if (Boolean.getBoolean("golden.update") && !Corpus.isRecorded()) {
                corpus.record();
            }
            return corpus.streams();
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    @Test
    void every_context_has_a_history() {
        assertThat(OffshootContexts.ALL)
                .allSatisfy(context -> assertThat(corpus.keySet())
                        .anyMatch(s -> s.category().equals(context.streamType().category())));
    }

    @Test
    void what_is_made_of_recorded_histories_moves_only_with_its_version() throws IOException {
        var listed = listed();
        var made = made();
        if (Boolean.getBoolean("golden.update")) {
            write(listed, made);
            listed = listed();
        }
        for (var entry : made.entrySet()) {
            assertThat(listed.get(entry.getKey()))
                    .as(
                            "%s: other lines or states come of recorded histories than its version in versions.csv stands"
                                    + " for. If that is meant, raise the version and note the new digest: run this test with"
                                    + " -Dgolden.update=true, which does both",
                            entry.getKey())
                    .extracting(version -> version == null ? "not listed" : version.digest())
                    .isEqualTo(entry.getValue());
        }
        assertThat(listed.keySet()).as("nothing that is gone is listed").isEqualTo(made.keySet());
    }

    private Map<String, String> made() {
        var made = new TreeMap<String, String>();
        OffshootTables.ALL.dated().forEach(table -> made.put("lines," + table.name(), digest(rows(table))));
        OffshootTables.ALL.journals().forEach(table -> made.put("lines," + table.name(), digest(rows(table))));
        OffshootContexts.ALL.forEach(
                context -> made.put("state," + context.streamType().category(), digest(states(context.streamType()))));
        return made;
    }

    private <E extends Event, L, R> StringBuilder rows(DatedTable<E, L, R> table) {
        var text = new StringBuilder(table.ddl(""));
        corpus.forEach((stream, events) -> {
            if (stream.category().equals(table.category())) {
                var history = table.history();
                history.learn(events);
                history.lines().forEach(line -> text.append(row(table, new DatedRow<>(stream, line))));
            }
        });
        return text;
    }

    private <L> StringBuilder rows(EventProjectionTable<L> table) {
        var text = new StringBuilder(table.ddl(""));
        corpus.values()
                .forEach(events -> events.forEach(event -> {
                    for (var line : table.journal().lines(event)) {
                        text.append(row(table, new Entry<>(event, 0, line)));
                    }
                }));
        return text;
    }

    private static <R> String row(ReadTable<R> table, R row) {
        return table.all()
                        .map(column -> PlainText.of(column.value().apply(row)))
                        .toList() + "\n";
    }

    private <S> StringBuilder states(StreamType<?, S, ?, ?> streamType) {
        var text = new StringBuilder(Shape.of(streamType.state()));
        var runner = new DeciderRunner<>(streamType);
        corpus.forEach((stream, events) -> {
            if (stream.category().equals(streamType.category())) {
                text.append(PlainText.of(runner.replay(events))).append('\n');
            }
        });
        return text;
    }

    private static String digest(StringBuilder text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Version> listed() throws IOException {
        var listed = new TreeMap<String, Version>();
        Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .forEach(f -> listed.put(f[0] + "," + f[1], new Version(Integer.parseInt(f[2]), f[3])));
        return listed;
    }

    private static void write(Map<String, Version> listed, Map<String, String> made) throws IOException {
        var text = new StringBuilder(Files.readAllLines(LIST).getFirst()).append('\n');
        made.forEach((what, digest) -> {
            var before = listed.getOrDefault(what, new Version(0, ""));
            var number = before.digest().equals(digest) ? before.number() : before.number() + 1;
            text.append(String.join(",", what, Integer.toString(number), digest))
                    .append('\n');
        });
        Files.writeString(LIST, text);
    }
}
