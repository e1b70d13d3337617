package dev.offshoot.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.laws.Laws;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpreadTest {

    @Test
    void is_the_middle_turn_and_the_two_furthest() {
        assertThat(Spread.of(List.of(3.0, 1.0, 9.0))).isEqualTo(new Spread(1, 3, 9));
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(7, 7, 7));
    }

    @Test
    void of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
    }

    @Test
    void takes_a_share_in_proportion() {
        var turns = List.of(10.0, 20.0, 30.0, 40.0, 50.0);
        assertThat(Spread.quantile(turns, 0.95)).isEqualTo(48);
        assertThat(Spread.quantile(turns, 1)).isEqualTo(50);
    }

    @Test
    void of_nothing_there_is_none() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spread.quantile(List.of(1.0), 1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void never_falls_as_the_share_grows() {
        Laws.hold(200, random -> {
            var turns = random.doubles(1 + random.nextInt(9)).boxed().toList();
            var share = random.nextDouble();
            assertThat(Spread.quantile(turns, share))
                    .isBetween(Spread.of(turns).lowest(), Spread.of(turns).highest())
                    .isLessThanOrEqualTo(Spread.quantile(turns, share + (1 - share) / 2));
        });
    }
}
