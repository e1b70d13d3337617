package dev.offshoot.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.stream.StreamId;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What whoever knows how far projections are promises. */
public abstract class ProjectionProgressContract {

    private static final Duration LONG = Duration.ofSeconds(30);

    protected abstract ProjectionProgress progress();

    /** Records a first event of a stream, which projections hear of some time. */
    protected abstract StreamId recorded();

    /** Whether read models show a stream. */
    protected abstract boolean isShown(StreamId stream);

    @Test
    void what_was_recorded_can_be_read_once_it_was_awaited() {
        var stream = recorded();
        assertThat(progress().await(stream, 0, LONG)).isTrue();
        assertThat(isShown(stream)).isTrue();
    }

    @Test
    void all_that_was_recorded_by_then_is_shown_once_it_was_awaited() {
        var stream = recorded();
        assertThat(progress().upToDate(Set.of(stream.category()), LONG)).isTrue();
        assertThat(isShown(stream)).isTrue();
        assertThat(progress().awaitAll(stream, 0, LONG)).isTrue();
        assertThat(progress().halts()).isEmpty();
    }

    @Test
    @Timeout(20)
    void what_was_never_recorded_is_not_waited_for() {
        assertThat(progress().await(new StreamId("counter", "none"), 0, LONG)).isTrue();
        assertThat(progress().await(recorded(), 7, LONG)).isTrue();
    }
}
