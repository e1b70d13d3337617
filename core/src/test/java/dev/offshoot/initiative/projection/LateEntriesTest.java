package dev.offshoot.initiative.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sign that an initiative scales, told late. */
final class LateEntriesTest {

    private static final StreamId STREAM = new StreamId("initiative", "iris");

    private final InitiativeProjection projection = new InitiativeProjection();

    /** Of two that may both have been by the same last day, the one that was recorded first is shown. */
    @ParameterizedTest
    @CsvSource({
        "2019-12, 2019-12-31, false",
        "2019-12-31, 2019-12, false",
        "2019-12, 2019-12, true",
        "2019-12, 2020-01-01, true",
        "2020, 2019-12-31, true",
        "XXXX, 2019, true"
    })
    void is_taken_in_one_step_where_its_place_changes_nothing(String first, String second, boolean taken) {
        var late = happening(0, first);
        var later = happening(1, second);
        var line = projection.evolve(projection.begin(STREAM), later);
        assertThat(projection.takesLate(late, List.of(later.event())).test(line))
                .isEqualTo(taken)
                .isEqualTo(projection.evolve(line, late).equals(inTurn(late, later)));
    }

    private InitiativeView inTurn(
            RecordedEvent<? extends InitiativeEvent> one, RecordedEvent<? extends InitiativeEvent> other) {
        return projection.evolve(projection.evolve(projection.begin(STREAM), one), other);
    }

    private static RecordedEvent<HappeningRecorded> happening(long version, String occurred) {
        return RecordedEvent.in(
                ZoneOffset.UTC,
                STREAM,
                version,
                version,
                Instant.parse("2024-01-01T09:00:00Z"),
                EventMetadata.of(PartialDate.parse(occurred), "ada"),
                new HappeningRecorded("They met", Optional.empty(), Optional.empty()));
    }
}
