package dev.offshoot.adapter.persistence.log.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.quantity.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a source gives a number or none is stored as the text that says it, for ever. */
final class QuantityJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/quantities");
    private static final EventCodec CODEC = new EventCodec(StoredFamilies.types());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "12.50",
                "about 33",
                "at least 33",
                "more than 8000",
                "at most 7",
                "fewer than 5",
                "0 to 2",
                "suppressed",
                "exempt",
                "not applicable"
            })
    void is_written_as_it_always_was_and_read_again(String text) throws IOException {
        var event = new ObservationRecorded(
                PartialDate.parse("2020"), Optional.empty(), Figure.of(Quantity.parse(text)), "people", 1);
        var written = CODEC.write(event) + "\n";
        var file = GOLDEN.resolve(text.replace(' ', '-') + ".json");
        if (Boolean.getBoolean("golden.update") && !Files.exists(file)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
        var type = CODEC.types().of(ObservationRecorded.class);
        assertThat(CODEC.read(type.name(), type.revision(), written)).isEqualTo(event);
    }
}
