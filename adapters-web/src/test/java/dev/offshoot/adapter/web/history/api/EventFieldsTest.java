package dev.offshoot.adapter.web.history.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.EventCorrected;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An event as plain data. */
class EventFieldsTest {

    @Test
    void quantities_are_as_written_and_what_is_not_known_is_left_out() {
        var event = new HappeningRecorded("It spread.", Optional.of(Quantity.parse("5 to 25")), Optional.empty());
        assertThat(EventFields.of(event)).containsEntry("quantity", "5 to 25").doesNotContainKey("unit");
    }

    @Test
    void a_correction_says_what_stands_in_place_of_the_mistaken_entry() {
        var instead = new ProgrammeOpened("Spread", RagScale.values()[0], Optional.empty());
        var data = EventFields.of(new EventCorrected(3, "a slip", Optional.of(instead)));
        assertThat(data).containsEntry("corrects", 3L).containsEntry("reason", "a slip");
        assertThat(data.get("instead"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsAllEntriesOf(Map.of("type", "programme-opened", "title", "Spread"));
    }
}
