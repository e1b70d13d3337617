package dev.offshoot.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.laws.Laws;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts that find their places one by one stand as if all had been put in order at once. */
final class InOrderTest {

    @Test
    void one_more_stands_where_ordering_all_anew_puts_it() {
        Laws.hold(5000, random -> {
            var ordered = InOrder.<Dated>of(List.of(), Function.identity());
            var told = new ArrayList<Dated>();
            for (var fact : DatedTest.some(random)) {
                var before = List.copyOf(ordered);
                told.add(fact);
                var further = ordered.with(fact);
                assertThat(further).isEqualTo(plain(told));
                assertThat(ordered).as("stays as it was").isEqualTo(before);
                ordered = further;
            }
        });
    }

    @Test
    void without_some_it_stands_as_if_they_had_never_been_said() {
        Laws.hold(2000, random -> {
            var facts = DatedTest.some(random);
            var gone = facts.stream().filter(_ -> random.nextBoolean()).toList();
            assertThat(InOrder.of(facts, Function.identity()).without(gone::contains))
                    .isEqualTo(plain(
                            facts.stream().filter(fact -> !gone.contains(fact)).toList()));
        });
    }

    @Test
    void around_a_fact_is_what_comes_before_and_after_it() {
        Laws.hold(5000, random -> {
            var facts = DatedTest.some(random);
            var ordered = InOrder.of(facts, Function.identity());
            Stream.concat(facts.stream(), DatedTest.some(random).stream()).forEach(fact -> {
                var all = plain(Stream.concat(facts.stream().filter(other -> !other.equals(fact)), Stream.of(fact))
                        .toList());
                var place = all.indexOf(fact);
                var around = ordered.around(fact);
                assertThat(around.before()).isEqualTo(place == 0 ? Optional.empty() : Optional.of(all.get(place - 1)));
                assertThat(around.after())
                        .isEqualTo(place + 1 == all.size() ? Optional.empty() : Optional.of(all.get(place + 1)));
            });
        });
    }

    @Test
    void around_facts_of_the_same_dates_is_what_is_none_of_them() {
        var facts = Stream.of("2018-01-01", "2018-02-01", "2018-02-01", "2018-03-01")
                .map(day -> DatedTest.fact(day, "2019-01-01", 7))
                .toList();
        var ordered = InOrder.of(IntStream.range(0, 4).boxed().toList(), facts::get);
        assertThat(ordered.around(facts.get(1))).isEqualTo(new InOrder.Gap<>(Optional.of(0), Optional.of(3)));
    }

    private static List<Dated> plain(List<Dated> facts) {
        return Dated.inOrder(facts, Function.identity());
    }
}
