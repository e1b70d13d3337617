package dev.offshoot.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class DayRangeTest {

    @Nested
    class Days_between {

        @Test
        void two_days_are_exact() {
            assertThat(between("2020-02-28", "2020-03-01")).isEqualTo("+2 d");
            assertThat(between("2020-03-01", "2020-02-28")).isEqualTo("\u22122 d");
        }

        @Test
        void a_month_and_a_day_are_a_range() {
            assertThat(between("2020-01", "2020-02-10")).isEqualTo("+10 to +40 d");
        }

        @Test
        void a_date_and_another_in_the_same_words_are_as_vague_as_they_are() {
            assertThat(between("2020", "2020")).isEqualTo("−365 to +365 d");
            assertThat(between("2020-05-01", "2020-05-01")).isEqualTo("0 d");
        }

        @Test
        void a_date_that_was_not_moved_is_none_however_vague() {
            var year = PartialDate.parse("2020");
            assertThat(DayRange.moved(year, year).orElseThrow().words()).isEqualTo("0 d");
            assertThat(DayRange.moved(year, PartialDate.parse("2021"))
                            .orElseThrow()
                            .words())
                    .isEqualTo("+1 to +730 d");
        }

        @Test
        void an_open_end_bounds_them_on_one_side() {
            assertThat(between("2020-01-01", "2020-06-10/..")).isEqualTo("at least +161 d");
            assertThat(between("2020-01-01", "../2020-06-10")).isEqualTo("at most +161 d");
            assertThat(between("../2020-01-01", "2020-06-10")).isEqualTo("at least +161 d");
        }

        @Test
        void an_unknown_date_and_two_open_ends_are_not_known() {
            assertThat(DayRange.between(PartialDate.parse("2020/.."), PartialDate.parse("2021/..")))
                    .isEmpty();
            assertThat(DayRange.between(PartialDate.parse("2020"), PartialDate.unknown()))
                    .isEmpty();
        }

        private static String between(String from, String to) {
            return DayRange.between(PartialDate.parse(from), PartialDate.parse(to))
                    .orElseThrow()
                    .words();
        }
    }
}
