package dev.offshoot.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LawsTest {

    private final Properties before = (Properties) System.getProperties().clone();
    private final List<Long> first = new ArrayList<>();

    @BeforeEach
    void nothing_is_chosen() {
        System.clearProperty("laws.seed");
        System.clearProperty("laws.seeds");
    }

    @AfterEach
    void as_it_was() {
        System.setProperties(before);
    }

    @Test
    void takes_the_same_chances_in_every_run() {
        Laws.hold(3, chance -> first.add(chance.nextLong()));
        assertThat(first).containsExactly(firstOf(0), firstOf(1), firstOf(2));
    }

    @Test
    void names_the_seed_that_broke_it_and_can_be_had_again_by_it() {
        Laws.Law law = chance -> {
            first.add(chance.nextLong());
            assertThat(first.getLast()).isNotEqualTo(firstOf(7));
        };
        assertThatThrownBy(() -> Laws.hold(100, law))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("-Dlaws.seed=7");
        first.clear();
        System.setProperty("laws.seed", "7");
        assertThatThrownBy(() -> Laws.hold(100, law)).hasMessageEndingWith("-Dlaws.seed=7");
        assertThat(first).containsExactly(firstOf(7));
    }

    @Test
    void names_the_seed_of_what_is_played_once() {
        assertThatThrownBy(() -> Laws.once(12, _ -> {
                    throw new IOException("gone");
                }))
                .hasMessageEndingWith("-Dlaws.seed=12")
                .hasRootCauseMessage("gone");
        System.setProperty("laws.seed", "13");
        Laws.once(12, chance -> first.add(chance.nextLong()));
        assertThat(first).containsExactly(firstOf(13));
    }

    @Test
    void plays_no_more_often_than_it_is_told() {
        System.setProperty("laws.seeds", "2");
        Laws.hold(100, chance -> first.add(chance.nextLong()));
        assertThat(first).hasSize(2);
    }

    private static long firstOf(long seed) {
        return new Random(seed).nextLong();
    }
}
