package dev.offshoot.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FinancialYearTest {

    @ParameterizedTest
    @CsvSource({
        "2011-12,2011-04/2012-03",
        "2021-22,2021-04/2022-03",
        "1999-00,1999-04/2000-03",
        "2000-01,2000-04/2001-03"
    })
    void is_seen_in_a_second_part_that_is_the_year_after(String text, String edtf) {
        assertThat(FinancialYear.in(text)).map(FinancialYear::edtf).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-11", "2011", "2011-12-01", "2013-24", "2011-04/2012-03", "2011/12", ""})
    void is_not_seen_in_other_dates(String text) {
        assertThat(FinancialYear.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011-12|December 2011|2011-04/2012-03",
                "2021-22|summer 2021|2021-04/2022-03",
                " 2011-12~ |about December 2011|2011-04/2012-03",
                "2009-10/2011-12|October 2009 to December 2011|2009-04/2012-03",
                "2011-12/..|from December 2011|2011-04/..",
                "../2011-12|by December 2011|../2012-03"
            })
    void says_what_was_read_and_what_to_write_instead(String date, String readAs, String instead) {
        assertThat(FinancialYear.doubt(date))
                .contains("“%s” is read as %s. If a financial year is meant, write %s."
                        .formatted(date.strip(), readAs, instead));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-12/2012-03", "2010-11-05/2012-02", "2011", "XXXX", "2011-04/2012-03", "2013-24"})
    void is_not_in_doubt_where_months_are_said(String date) {
        assertThat(FinancialYear.doubt(date)).isEmpty();
    }

    @Test
    void is_ruled_out_by_a_month() {
        assertThat(FinancialYear.namesMonth("2011-10")).isTrue();
        assertThat(FinancialYear.namesMonth("2010-12/2011-12")).isTrue();
        assertThat(List.of("2011-12", "2013", "2013-24", "2013-33", "2013-04-05"))
                .noneMatch(FinancialYear::namesMonth);
    }
}
