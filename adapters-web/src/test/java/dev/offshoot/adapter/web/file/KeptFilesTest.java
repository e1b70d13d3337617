package dev.offshoot.adapter.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How long files are kept, and for whom. */
class KeptFilesTest {

    private final MovableClock clock = new MovableClock();
    private final KeptFiles kept = new KeptFiles(clock);

    @Test
    void a_file_is_kept_for_its_owner_for_an_hour() {
        var key = kept.keep("ada", "facts.csv", new byte[] {1});
        assertThat(kept.find("ada", key)).get().extracting(KeptFiles.Kept::file).isEqualTo("facts.csv");
        assertThat(kept.find("bob", key)).isEmpty();
        clock.forward(Duration.ofMinutes(61));
        assertThat(kept.find("ada", key)).isEmpty();
    }

    @Test
    void the_oldest_go_when_there_are_too_many_or_they_are_too_large() {
        var first = kept.keep("ada", "first.csv", new byte[] {1});
        for (var i = 0; i < 50; i++) {
            kept.keep("ada", "more.csv", new byte[] {1});
        }
        assertThat(kept.find("ada", first)).isEmpty();
        var large = kept.keep("ada", "large.csv", new byte[40 * 1024 * 1024]);
        var larger = kept.keep("ada", "larger.csv", new byte[40 * 1024 * 1024]);
        assertThat(kept.find("ada", large)).isEmpty();
        assertThat(kept.find("ada", larger)).isPresent();
    }

    @Test
    void a_forgotten_file_is_gone() {
        var key = kept.keep("ada", "facts.csv", new byte[] {1});
        kept.forget(key);
        assertThat(kept.find("ada", key)).isEmpty();
    }

    @Test
    void a_batch_is_named_by_its_second_and_four_digits() {
        assertThat(new BatchIds(new Random(1))
                        .next(Instant.parse("2026-03-01T12:30:45Z"), ZoneOffset.UTC)
                        .value())
                .matches("20260301-123045-[0-9a-f]{4}");
    }
}
