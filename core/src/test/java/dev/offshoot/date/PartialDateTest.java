package dev.offshoot.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {

    @Nested
    class A_partial_date {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2013",
                    "2013-04",
                    "2013-04-05",
                    "2013-24",
                    "2016-33",
                    "2015?",
                    "2015-06~",
                    "XXXX",
                    "2019-04/2020-03",
                    "../2019-05-08",
                    "2020-10/..",
                    "2015~/2016-21"
                })
        void is_written_as_it_was_read(String edtf) {
            assertThat(PartialDate.parse(edtf).edtf()).isEqualTo(edtf);
        }

        @ParameterizedTest
        @CsvSource({
            "2013, 2013-01-01, 2013-12-31",
            "2012-02, 2012-02-01, 2012-02-29",
            "2013-04-05, 2013-04-05, 2013-04-05",
            "2013-21, 2013-03-01, 2013-05-31",
            "2013-24, 2013-12-01, 2014-02-28",
            "2016-33, 2016-01-01, 2016-03-31",
            "2016-36, 2016-10-01, 2016-12-31",
            "2019-04/2020-03, 2019-04-01, 2020-03-31"
        })
        void lies_between_its_earliest_and_latest_day(String edtf, LocalDate earliest, LocalDate latest) {
            assertThat(PartialDate.parse(edtf).earliest()).contains(earliest);
            assertThat(PartialDate.parse(edtf).latest()).contains(latest);
        }

        @Test
        void is_not_bounded_where_it_is_open_or_unknown() {
            assertThat(PartialDate.parse("../2019").earliest()).isEmpty();
            assertThat(PartialDate.parse("2019/..").latest()).isEmpty();
            assertThat(PartialDate.unknown().earliest()).isEmpty();
            assertThat(PartialDate.unknown().latest()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2013-04, April 2013",
            "2013-24, winter 2013/14",
            "2016-33, quarter 1 of 2016",
            "2015~, about 2015",
            "2015?, 2015 (uncertain)",
            "../2019-05-08, by 8 May 2019",
            "2020-10/.., from October 2020",
            "XXXX, date not known"
        })
        void is_said_in_plain_words(String edtf, String words) {
            assertThat(PartialDate.parse(edtf).words()).isEqualTo(words);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "13", "2013-13", "2013-02-30", "2013-40", "../..", "2020/2019", "05/04/2013", "/"})
        void cannot_be_read_from(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
        }

        @Test
        void is_after_a_day_only_when_all_of_it_is() {
            var year = PartialDate.parse("2026");
            assertThat(year.isAfter(LocalDate.of(2025, 12, 31))).isTrue();
            assertThat(year.isAfter(LocalDate.of(2026, 1, 1))).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/2019", "../..", "2020-13", "no date"})
    void what_cannot_be_one_is_said_in_a_sentence(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageMatching("(?s)[“\\p{Lu}].*");
    }
}
