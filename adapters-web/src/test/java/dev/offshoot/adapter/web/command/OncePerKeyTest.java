package dev.offshoot.adapter.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.access.IdempotencyStore;
import dev.offshoot.access.IdempotencyStore.Answer;
import dev.offshoot.access.IdempotencyStore.Receipt;
import dev.offshoot.access.Member;
import dev.offshoot.projection.Halt;
import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.stream.StreamId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A request that is sent twice. */
class OncePerKeyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Member ADA = new Member("ada", "Ada L.", false);
    private static final Answer<String> BEFORE =
            new Answer.Before<>(new Receipt(StreamId.parse("batch-20260101-120000-0001"), 3, true));

    private final List<String> awaited = new ArrayList<>();

    private final class Awaited implements ProjectionProgress {

        @Override
        public boolean await(StreamId stream, long version, Duration patience) {
            return awaited.add(stream + "@" + version);
        }

        @Override
        public boolean awaitAll(StreamId stream, long version, Duration patience) {
            return await(stream, version, patience);
        }

        @Override
        public boolean upToDate(Set<String> categories, Duration patience) {
            return true;
        }

        @Override
        public List<Halt> halts() {
            return List.of();
        }
    }

    /** What is kept of requests answers these, one after the other. */
    private OncePerKey answering(List<Answer<String>> answers) {
        var waiting = new ArrayDeque<>(answers);
        var receipts = new IdempotencyStore() {
            @Override
            @SuppressWarnings("unchecked") // every work here is of texts
            public <T> Answer<T> once(Request request, Supplier<T> work) {
                return (Answer<T>) (waiting.size() > 1 ? waiting.remove() : waiting.element());
            }
        };
        return new OncePerKey(receipts, CLOCK, new Awaited());
    }

    @Test
    void is_answered_with_what_it_recorded_once_the_pages_have_heard_of_it() {
        assertThat(answering(List.of(BEFORE)).once(ADA, "k", "x", () -> "done")).isEqualTo(BEFORE);
        assertThat(awaited).containsExactly("batch-20260101-120000-0001@3");
    }

    @Test
    void waits_for_the_first_where_somebody_looks_at_a_page() {
        var keys = answering(List.of(new Answer.Running<>(), new Answer.Running<>(), BEFORE));
        assertThat(keys.patiently(ADA, "k", "x", Duration.ofSeconds(20), () -> "done"))
                .isEqualTo(BEFORE);
    }

    @Test
    void is_told_that_the_first_is_running_where_that_takes_too_long() {
        var keys = answering(List.of(new Answer.Running<>()));
        assertThat(keys.patiently(ADA, "k", "x", Duration.ofMillis(300), () -> "done"))
                .isEqualTo(new Answer.Running<>());
    }
}
