package dev.offshoot.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.counter.CounterEvent;
import dev.offshoot.counter.CounterId;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.Tales;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AsOfTest {

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final Instant NOW = Instant.parse("2026-03-12T20:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-13");

    private static AsOf asked(String known, String was) {
        return AsOf.asked(
                Optional.of(known).filter(k -> !k.isEmpty()).map(Instant::parse),
                Optional.of(was).filter(w -> !w.isEmpty()).map(LocalDate::parse),
                NOW,
                AUCKLAND);
    }

    @Test
    void what_is_not_before_now_hides_nothing() {
        assertThat(asked("", "")).isEqualTo(AsOf.NOW);
        assertThat(asked("2026-03-12T20:00:00Z", "2026-03-13")).isEqualTo(AsOf.NOW);
        assertThat(asked("2026-03-13T10:59:59Z", "")).isEqualTo(AsOf.NOW);
    }

    @Test
    void what_is_before_now_is_kept() {
        assertThat(asked("2026-03-12T19:59:59Z", "2026-03-12"))
                .isEqualTo(new AsOf(
                        Optional.of(Instant.parse("2026-03-12T19:59:59Z")),
                        Optional.of(LocalDate.parse("2026-03-12"))));
    }

    @Test
    void is_now_only_without_any_bound() {
        assertThat(AsOf.NOW.isNow()).isTrue();
        assertThat(asked("2026-03-01T00:00:00Z", "").isNow()).isFalse();
        assertThat(asked("", "2026-03-01").isNow()).isFalse();
    }

    @Test
    void hides_what_was_not_known_or_had_not_occurred() {
        var stream = Tales.told(Tales.started(), Tales.raised(1), Tales.raised(2));
        assertThat(asked("2026-01-02T12:00:00Z", "").of(stream)).hasSize(2);
        assertThat(asked("2026-01-02T11:59:59Z", "").of(stream)).hasSize(1);
        assertThat(asked("", "2026-01-02").of(stream)).hasSize(2);
        assertThat(asked("2026-01-02T12:00:00Z", "2026-01-01").of(stream)).hasSize(1);
    }

    @Test
    void what_was_recorded_while_the_clock_ran_ahead_is_not_hidden_from_today() {
        var ahead = NOW.plusSeconds(2 * 86_400);
        var undated = RecordedEvent.in(
                AUCKLAND,
                new StreamId("counter", "one"),
                0,
                0,
                ahead,
                EventMetadata.of(PartialDate.parse("XXXX"), "ada"),
                new CounterEvent.CounterStarted(new CounterId("one"), "One", List.of()));
        var endOfToday = Days.end(TODAY, AUCKLAND);
        var today = AsOf.asked(Optional.of(endOfToday), Optional.of(TODAY), NOW, AUCKLAND);
        assertThat(today.of(List.of(undated))).hasSize(1);
    }
}
