package dev.offshoot.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.initiative.domain.rejection.SpreadRejection.VehicleNotNamed;
import java.util.List;
import org.junit.jupiter.api.Test;

class VehicleNamesTest {

    @Test
    void are_asked_for_where_none_or_several_are_in_charge() {
        assertThat(new VehicleNotNamed("from", List.of()).reason().message())
                .isEqualTo("No vehicle is known to be in charge. Name the one it was.");
        assertThat(new VehicleNotNamed("from", List.of("Team", "Trust"))
                        .reason()
                        .message())
                .isEqualTo("Several vehicles are in charge. Name one of: Team, Trust.");
    }
}
