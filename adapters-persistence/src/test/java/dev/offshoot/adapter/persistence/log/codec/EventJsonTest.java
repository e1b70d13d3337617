package dev.offshoot.adapter.persistence.log.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;

/**
 * The JSON of every event, approved in <code>src/test/resources/golden/events</code>. A file is written once, with
 * <code>-Dgolden.update=true</code>, and stays for ever: a changed event gets a new revision and a new file.
 */
final class EventJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/events");
    private static final EventTypes TYPES = StoredFamilies.types();
    private static final EventCodec CODEC = new EventCodec(TYPES);

    @BeforeAll
    static void makeRoom() throws IOException {
        Files.createDirectories(GOLDEN);
    }

    static Stream<EventType> types() {
        return TYPES.all().stream().sorted(Comparator.comparing(EventType::name));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_is_written_as_it_always_was(EventType type) throws IOException {
        var file = GOLDEN.resolve(type.name() + "-" + type.revision() + ".json");
        var written = pretty(CODEC.write(sample(type)));
        if (Boolean.getBoolean("golden.update") && !Files.exists(file)) {
            Files.writeString(file, written);
        }
        assertThat(file).as("approve it with -Dgolden.update=true").exists();
        assertThat(written).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_is_read_as_it_was_written(EventType type) {
        var event = sample(type);
        assertThat(CODEC.read(type.name(), type.revision(), CODEC.write(event))).isEqualTo(event);
    }

    @Test
    void every_event_ever_written_can_still_be_read() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            files.forEach(file -> {
                var name = file.getFileName().toString().replaceFirst("-\\d+\\.json$", "");
                var revision = Integer.parseInt(file.getFileName().toString().replaceFirst("^.*-(\\d+)\\.json$", "$1"));
                assertThat(CODEC.read(name, revision, text(file)))
                        .isInstanceOf(TYPES.named(name).event());
            });
        }
    }

    private static Event sample(EventType type) {
        var first = new Samples(new EventCorrected(0, "none", Optional.empty()))
                .of(types().findFirst().orElseThrow().event());
        return new Samples(first).of(type.event());
    }

    private static String pretty(String json) {
        var mapper = CODEC.json().mapper();
        return mapper.writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(mapper.readTree(json))
                        .replace("\r\n", "\n")
                + "\n";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
