package dev.offshoot.time;

import static dev.offshoot.date.DatedTest.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.time.Timeline.Said;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A forecast that was moved twice, and news of an earlier move that came late. */
final class TimelineTest {
    private final Timeline<String> forecasts = new Timeline<>(List.of(
            new Said<>("30 June", fact("2025-01-10", "2025-01-10", 0)),
            new Said<>("31 July", fact("2025-02-10", "2025-02-10", 1)),
            new Said<>("30 September", fact("2025-03-01", "2025-03-01", 2)),
            new Said<>("31 December", fact("2025-02-05", "2025-03-20", 3))));

    @Test
    void tells_what_came_before_by_occurrence_and_not_by_entry() {
        assertThat(forecasts.before(fact("2025-02-10", "2025-02-10", 1))).contains("31 December");
        assertThat(forecasts.before(fact("2025-02-05", "2025-03-20", 3))).contains("30 June");
        assertThat(forecasts.before(fact("2025-01-10", "2025-01-10", 0))).isEmpty();
    }

    @Test
    void tells_before_a_new_fact_what_it_would_replace() {
        assertThat(forecasts.before(fact("2025-02-20", "2025-04-01", Long.MAX_VALUE)))
                .contains("31 July");
        assertThat(forecasts.before(fact("2025-04-01", "2025-04-01", Long.MAX_VALUE)))
                .contains("30 September");
    }

    @Test
    void tells_what_it_was_on_a_day() {
        assertThat(forecasts.on(LocalDate.of(2025, 1, 9))).isEmpty();
        assertThat(forecasts.on(LocalDate.of(2025, 2, 9))).contains("31 December");
        assertThat(forecasts.now()).contains("30 September");
    }

    @Test
    void knows_whether_a_fact_would_be_the_newest() {
        assertThat(forecasts.newestWouldBe(fact("2025-02-20", "2025-04-01", Long.MAX_VALUE)))
                .isFalse();
        assertThat(forecasts.newestWouldBe(fact("2025", "2025-04-01", Long.MAX_VALUE)))
                .isTrue();
    }

    @Test
    void finds_what_was_first_by_the_dates_and_by_the_entries() {
        assertThat(forecasts
                        .first(value -> value.startsWith("31"))
                        .orElseThrow()
                        .value())
                .isEqualTo("31 December");
        assertThat(forecasts.first("1 May"::equals)).isEmpty();
        var late = new Timeline<>(List.of(
                new Said<>("later", fact("2025-03-01", "2025-03-01", 4)),
                new Said<>("sooner", fact("2025-01-01", "2025-04-01", 5))));
        assertThat(late.recordedFirst().orElseThrow().value()).isEqualTo("later");
        assertThat(late.first(_ -> true).orElseThrow().value()).isEqualTo("sooner");
        assertThat(Timeline.<String>empty().recordedFirst()).isEmpty();
    }

    @Test
    void says_what_was_said_of_it_at_any_time() {
        assertThat(forecasts.contains("31 July")).isTrue();
        assertThat(forecasts.contains("1 May")).isFalse();
        assertThat(forecasts.without("30 September"::equals).now()).contains("31 July");
        assertThat(forecasts
                        .saidBefore(fact("2025-02-20", "2025-04-01", 9))
                        .orElseThrow()
                        .dated()
                        .version())
                .isEqualTo(1);
    }

    @Test
    void is_in_doubt_where_the_dates_leave_open_what_is_newest() {
        assertThat(forecasts.inDoubt()).isFalse();
        var vague = new Timeline<>(List.of(
                new Said<>("30 September", fact("2025-03-01", "2025-03-01", 0)),
                new Said<>("31 December", fact("2025", "2025-03-20", 1))));
        assertThat(vague.inDoubt()).isTrue();
    }
}
