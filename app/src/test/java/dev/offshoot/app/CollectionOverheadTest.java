package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollectionOverheadTest {

    private static final int A_LOOK = 5_000;

    private long now = 1_000_000;
    private long collected;
    private final CollectionOverhead overhead = new CollectionOverhead(() -> collected, () -> now);

    @Test
    void a_machine_that_does_little_but_collect_is_noticed_after_half_a_minute() {
        for (var look = 0; look < 6; look++) {
            assertThat(looked(4_500)).isFalse();
        }
        assertThat(looked(4_500)).isTrue();
    }

    @Test
    void one_that_works_beside_it_goes_on() {
        for (var look = 0; look < 100; look++) {
            assertThat(looked(4_000)).isFalse();
        }
    }

    @Test
    void a_bad_moment_passes() {
        for (var look = 0; look < 100; look++) {
            assertThat(looked(look % 6 == 0 ? 0 : A_LOOK)).isFalse();
        }
    }

    @Test
    void what_went_well_for_an_hour_is_no_excuse() {
        for (var look = 0; look < 720; look++) {
            looked(0);
        }
        for (var look = 0; look < 5; look++) {
            assertThat(looked(A_LOOK)).isFalse();
        }
        assertThat(looked(A_LOOK)).isTrue();
    }

    private boolean looked(int collecting) {
        now += A_LOOK;
        collected += collecting;
        return overhead.isTooMuch();
    }
}
