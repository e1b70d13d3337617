package dev.offshoot.adapter.web.award.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.api.response.Plain;
import dev.offshoot.award.view.AwardView.ClaimDecision;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.time.EntryProvenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AwardMapperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final AwardMapper mapper = new MappedAwardMapper(new Plain());

    @Test
    void a_decision_that_nobody_corrected_is_told_without_a_day_of_correction() {
        assertThat(mapper.decision(decision(Optional.empty())).corrected()).isNull();
    }

    @Test
    void a_decision_that_was_corrected_says_on_which_day() {
        assertThat(mapper.decision(decision(Optional.of(DAY))).corrected()).isEqualTo("2026-03-02");
    }

    private static ClaimDecision decision(Optional<LocalDate> corrected) {
        var provenance = new EntryProvenance(
                4,
                PartialDate.on(DAY),
                DAY,
                Instant.parse("2026-03-02T09:00:00Z"),
                DAY,
                "ada",
                Provenance.notStated(),
                corrected,
                Optional.empty());
        return new ClaimDecision(true, false, Optional.of("ada"), Optional.empty(), provenance);
    }
}
