package dev.offshoot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
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

    @Test
    void says_what_was_read_and_what_to_write_instead() {
        assertThat(FinancialYear.in("2011-12").orElseThrow().doubt("December 2011"))
                .isEqualTo(
                        "“2011-12” is read as December 2011. If it is the financial year 2011/12, write 2011-04/2012-03.");
    }

    @Nested
    class A_column {

        @Test
        void speaks_in_such_years_where_no_text_of_that_form_means_anything_else() {
            assertThat(FinancialYear.speaksIn(List.of("2010-11", "2011-12", "2013", "XXXX")))
                    .isTrue();
            assertThat(FinancialYear.speaksIn(List.of("2011-12"))).isTrue();
        }

        @Test
        void of_months_does_not_for_one_december() {
            assertThat(FinancialYear.speaksIn(List.of("2011-10", "2011-11", "2011-12")))
                    .isFalse();
            assertThat(FinancialYear.speaksIn(List.of("2013", "2013-04-05"))).isFalse();
            assertThat(FinancialYear.speaksIn(List.of())).isFalse();
        }
    }

    @Test
    void that_is_no_date_at_all_is_refused_with_the_remedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dates.partial("2012-13"))
                .withMessage("“2012-13” is no month. For the financial year write 2012-04/2013-03");
    }
}
