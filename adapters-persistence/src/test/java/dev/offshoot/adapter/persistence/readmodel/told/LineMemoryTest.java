package dev.offshoot.adapter.persistence.readmodel.told;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.readmodel.told.LineMemory.Told;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineMemoryTest {

    private final LineMemory memory = new LineMemory(10);

    private static StreamId stream(int n) {
        return new StreamId("counter", "k" + n);
    }

    private void keep(int n, long head) {
        memory.keep(stream(n), AsOf.NOW, new Told(head, Optional.empty()));
    }

    private Optional<Told> find(int n, long head) {
        return memory.find(stream(n), AsOf.NOW, head);
    }

    @Test
    void finds_what_was_told_of_a_stream_that_is_no_longer_than_it_was() {
        keep(1, 3);
        assertThat(find(1, 3)).isPresent();
        assertThat(find(1, 4)).isEmpty();
        assertThat(find(1, 2)).isEmpty();
        assertThat(find(2, 3)).isEmpty();
    }

    @Test
    void forgets_what_was_asked_for_least_lately_once_it_is_full() {
        keep(1, 3);
        keep(2, 3);
        assertThat(find(1, 3)).isPresent();
        keep(3, 3);
        assertThat(find(2, 3)).isEmpty();
        assertThat(find(1, 3)).isPresent();
        assertThat(find(3, 3)).isPresent();
        assertThat(memory.weight()).isEqualTo(8);
    }

    @Test
    void weighs_what_is_told_again_once() {
        keep(1, 3);
        keep(1, 5);
        assertThat(memory.weight()).isEqualTo(6);
    }

    @Test
    void keeps_nothing_that_it_cannot_hold() {
        keep(1, 3);
        keep(2, 10);
        assertThat(find(2, 10)).isEmpty();
        assertThat(find(1, 3)).isPresent();
    }
}
