package dev.offshoot.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.laws.Laws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

public final class DatedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Nested
    class A_fact {
        @Test
        void may_have_occurred_on_any_day_that_its_date_allows_and_that_is_not_after_it_was_known() {
            assertThat(fact("2026", "2026-11-26", 0).earliest()).isEqualTo("2026-01-01");
            assertThat(fact("2026", "2026-11-26", 0).latest()).isEqualTo("2026-11-26");
            assertThat(fact("2019", "2026-11-26", 0).latest()).isEqualTo("2019-12-31");
            assertThat(fact("2019-05/..", "2026-11-26", 0).latest()).isEqualTo("2026-11-26");
        }

        @Test
        void without_a_date_is_judged_by_when_it_was_known() {
            assertThat(fact("XXXX", "2020-06-01", 0).latest()).isEqualTo("2020-06-01");
            assertThat(fact("XXXX", "2020-06-01", 0).occurredBy(LocalDate.of(2020, 5, 31)))
                    .isFalse();
            assertThat(fact("XXXX", "2020-06-01", 0).occurredBy(LocalDate.of(2020, 6, 1)))
                    .isTrue();
        }

        @Test
        void that_claims_to_be_known_before_it_happened_is_taken_at_its_date() {
            assertThat(fact("2021-03-05", "2020-06-01", 0).latest()).isEqualTo("2021-03-05");
        }
    }

    @Nested
    class The_newest {
        @Test
        void is_what_occurred_last_whenever_it_was_known() {
            assertThat(newest(fact("2020-03-01", "2026-01-01", 1), fact("2020-02-01", "2026-05-01", 2)))
                    .isEqualTo(1);
        }

        @Test
        void is_not_a_year_half_elapsed_that_was_known_before_a_day_in_it() {
            assertThat(newest(fact("2026", "2026-05-01", 1), fact("2026-11-25", "2026-11-25", 0)))
                    .isEqualTo(0);
        }

        @Test
        void is_what_was_known_last_where_the_dates_leave_it_open() {
            assertThat(newest(fact("2026", "2026-11-26", 0), fact("2026-11-25", "2026-11-25", 1)))
                    .isEqualTo(0);
            assertThat(newest(fact("2026", "2026-11-25", 1), fact("2026-11-25", "2026-11-25", 0)))
                    .isEqualTo(1);
        }

        @Test
        void is_not_an_undated_fact_that_was_known_before_the_other_happened() {
            assertThat(newest(fact("XXXX", "2020-01-01", 5), fact("2024-02-29", "2024-03-01", 0)))
                    .isEqualTo(0);
        }

        @Test
        void of_three_that_beat_each_other_in_a_circle_is_one_than_which_none_is_surely_later() {
            var exactAndLate = fact("2019-06-01", "2026-03-01", 3);
            var newer = fact("2020-06-01", "2026-01-01", 1);
            var vague = fact("2018/2021", "2026-02-01", 2);
            assertThat(newest(exactAndLate, newer, vague)).isEqualTo(2);
            assertThat(newest(vague, newer, exactAndLate)).isEqualTo(2);
        }
    }

    @Nested
    class The_order {
        @Test
        void ends_with_the_newest_of_every_beginning() {
            Laws.hold(2000, random -> {
                var ordered = Dated.inOrder(some(random), Function.identity());
                for (var end = 1; end <= ordered.size(); end++) {
                    assertThat(Dated.newest(ordered.subList(0, end), Function.identity()))
                            .contains(ordered.get(end - 1));
                }
            });
        }

        @Test
        void never_puts_a_fact_before_one_that_it_is_surely_later_than() {
            Laws.hold(2000, random -> {
                var ordered = Dated.inOrder(some(random), Function.identity());
                for (var i = 0; i < ordered.size(); i++) {
                    for (var j = i + 1; j < ordered.size(); j++) {
                        assertThat(ordered.get(i).surelyAfter(ordered.get(j))).isFalse();
                    }
                }
            });
        }

        @Test
        void does_not_depend_on_the_order_in_which_the_facts_are_given() {
            Laws.hold(2000, random -> {
                var facts = some(random);
                var shuffled = new ArrayList<>(facts);
                Collections.shuffle(shuffled, random);
                assertThat(Dated.inOrder(shuffled, Function.identity()))
                        .isEqualTo(Dated.inOrder(facts, Function.identity()));
            });
        }
    }

    @Test
    void late_or_vague_news_never_displaces_what_is_surely_newer() {
        Laws.hold(5000, random -> {
            var facts = some(random);
            var newest = newestOf(facts).orElseThrow();
            var news = some(random, 99);
            var more = new ArrayList<>(facts);
            more.add(news);
            if (newest.surelyAfter(news)) {
                assertThat(newestOf(more)).contains(newest);
            }
        });
    }

    @Test
    void what_has_occurred_by_the_day_on_which_all_is_known_is_everything() {
        Laws.hold(2000, random -> {
            var facts = some(random);
            var today =
                    facts.stream().map(Dated::latest).max(LocalDate::compareTo).orElseThrow();
            assertThat(Dated.newestBy(today, facts, Function.identity())).isEqualTo(newestOf(facts));
        });
    }

    private static Optional<Dated> newestOf(List<Dated> facts) {
        return Dated.newest(facts, Function.identity());
    }

    private static long newest(Dated... facts) {
        return newestOf(List.of(facts)).orElseThrow().version();
    }

    public static Dated fact(String occurred, String known, long version) {
        return new Dated(PartialDate.parse(occurred), LocalDate.parse(known), version);
    }

    /** Facts of one stream, recorded one after the other, known and dated anyhow. */
    public static List<Dated> some(Random random) {
        var facts = new ArrayList<Dated>();
        for (var version = 0; version < 1 + random.nextInt(9); version++) {
            facts.add(some(random, version));
        }
        return facts;
    }

    private static Dated some(Random random, int version) {
        var day = DAY.minusDays(random.nextInt(900));
        var occurred = switch (random.nextInt(6)) {
            case 0 -> "XXXX";
            case 1 -> String.format(Locale.ROOT, "%d", day.getYear());
            case 2 -> day.toString().substring(0, 7);
            case 3 -> "../" + day;
            case 4 -> day + "/..";
            default -> day.toString();
        };
        return new Dated(PartialDate.parse(occurred), day.plusDays(random.nextInt(400)), version);
    }

    @Test
    void facts_that_nothing_tells_apart_stay_in_the_order_in_which_they_are_given() {
        var when = new Dated(PartialDate.parse("2018"), LocalDate.of(2019, 1, 1), 0);
        var given = IntStream.range(0, 20).boxed().toList();
        assertThat(Dated.inOrder(given, _ -> when)).isEqualTo(given);
    }
}
