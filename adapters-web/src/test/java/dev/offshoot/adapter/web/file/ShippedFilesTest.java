package dev.offshoot.adapter.web.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.MovableClock;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.importing.InMemoryTitledStreams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.stream.StreamId;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ships goes in once, and says what is wrong with it. */
class ShippedFilesTest {

    private static final Member SHIPPER = new Member("offshoot", "Offshoot", false);
    private static final String FRAMEWORK = """
            {"framework": "tiny", "version": "1", "title": "Tiny", "about": "Small.", "scaleNote": "The scale is ours.",
             "enablers": ["demand | Demand | People ask for it | maturity"],
             "scales": ["maturity | absent | Absent | 0", "maturity | there | There | 1"], "occurred": "2018"}
            """;

    private final InMemoryStore store = new InMemoryStore(OffshootContexts.streamTypes());
    private final MovableClock clock = new MovableClock();

    @TempDir
    Path folder;

    private ShippedFiles shipped() throws IOException {
        var gateway = CommandGateway.of(OffshootContexts.ALL, store.streams(), store.history());
        var imports = new FileImporter(
                OffshootContexts.ALL,
                OffshootContexts.streamTypes(),
                store.history(),
                store.appender(),
                store.facts(),
                new CsvTables(),
                new InMemoryTitledStreams(store.streams()),
                People.STRANGERS);
        var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
        return new ShippedFiles(gateway, imports, store.history(), clock, ZoneOffset.UTC, loader);
    }

    private void file(String path, String content) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), content);
    }

    @Test
    void a_framework_is_published_once() throws IOException {
        file("frameworks/tiny.json", FRAMEWORK);
        assertThat(shipped().frameworks(SHIPPER)).containsExactly(new ShippedFiles.Brought("tiny.json", 1, 0));
        assertThat(store.history().of(new StreamId("framework", "tiny~1"))).hasSize(1);
        assertThat(shipped().frameworks(SHIPPER)).containsExactly(new ShippedFiles.Brought("tiny.json", 0, 1));
        assertThat(store.history().of(new StreamId("framework", "tiny~1"))).hasSize(1);
    }

    @Test
    void a_flawed_framework_is_said_to_be_flawed() throws IOException {
        file("frameworks/tiny.json", FRAMEWORK.replace("\"title\": \"Tiny\",", ""));
        var shipped = shipped();
        assertThatThrownBy(() -> shipped.frameworks(SHIPPER)).hasMessageContaining("tiny.json: title");
        file("frameworks/tiny.json", "{");
        assertThatThrownBy(() -> shipped.frameworks(SHIPPER)).hasMessageContaining("is not JSON");
    }

    @Test
    void the_sample_is_applied_once() throws IOException {
        file("sample/one.csv", "fact,action,initiative,title,innovation\nS1,charter-initiative,one,One,A tool\n");
        assertThat(shipped().sample(SHIPPER)).containsExactly(new ShippedFiles.Brought("one.csv", 1, 0));
        assertThat(store.facts().ofBatch("shipped-one")).hasSize(1);
        assertThat(shipped().sample(SHIPPER)).containsExactly(new ShippedFiles.Brought("one.csv", 0, 1));
    }

    @Test
    void the_sample_that_ships_is_without_a_flaw() throws IOException {
        for (var part : List.of("frameworks", "sample")) {
            try (var files = Files.list(Path.of("../app/src/main/resources", part))) {
                for (var file : files.toList()) {
                    file(part + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        clock.forward(Duration.ofDays(950));
        shipped().frameworks(SHIPPER);
        assertThat(shipped().sample(SHIPPER))
                .allSatisfy(brought -> assertThat(brought.recorded()).isPositive());
    }

    @Test
    void a_flaw_in_the_sample_is_reported_with_its_line() throws IOException {
        file("sample/one.csv", "fact,action,initiative,title,innovation\nS1,charter-initiative,one,,A tool\n");
        var shipped = shipped();
        assertThatThrownBy(() -> shipped.sample(SHIPPER)).hasMessageContaining("line 2 (S1), title");
    }
}
