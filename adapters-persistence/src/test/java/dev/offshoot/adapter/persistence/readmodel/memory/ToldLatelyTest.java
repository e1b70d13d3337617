package dev.offshoot.adapter.persistence.readmodel.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToldLatelyTest {

    private final ToldLately<String, List<Integer>> memory = new ToldLately<>(10, List::size);

    @Test
    void the_least_lately_asked_for_makes_room() {
        memory.keep("a", List.of(1, 2, 3, 4));
        memory.keep("b", List.of(1, 2, 3, 4));
        assertThat(memory.find("a")).isPresent();
        memory.keep("c", List.of(1, 2, 3));
        assertThat(memory.find("b")).isEmpty();
        assertThat(memory.find("a")).isPresent();
        assertThat(memory.find("c")).contains(List.of(1, 2, 3));
        assertThat(memory.weight()).isEqualTo(7);
    }

    @Test
    void what_is_too_large_by_itself_is_not_kept_and_nothing_makes_room_for_it() {
        memory.keep("a", List.of(1));
        memory.keep("b", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertThat(memory.find("b")).isEmpty();
        assertThat(memory.find("a")).isPresent();
    }

    @Test
    void what_grew_too_large_is_not_found_as_it_was() {
        memory.keep("a", List.of(1));
        memory.keep("a", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertThat(memory.find("a")).isEmpty();
        assertThat(memory.weight()).isZero();
    }

    @Test
    void what_is_forgotten_weighs_nothing() {
        memory.keep("a", List.of(1, 2));
        memory.keep("b", List.of(1, 2, 3));
        memory.forget("a");
        memory.forget("never kept");
        assertThat(memory.find("a")).isEmpty();
        assertThat(memory.weight()).isEqualTo(3);
    }
}
