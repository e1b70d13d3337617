package dev.offshoot.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as files really hold them: never guessed, and the remedy can be read. */
class DateRemedyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31/03/2020          | Write 2020-03-31
                    17/08/2015 00:00    | Write 2015-08-17
                    05/06/2014          | may be 2014-06-05 or 2014-05-06
                    06/06/2014          | Write 2014-06-06
                    31.03.20            | two digits
                    2020/03/31          | Write 2020-03-31
                    20171001            | Write 2017-10-01
                    43921               | the day 2020-03-31
                    Mar-20              | write 2020-03
                    Jan-18              | write 2018-01
                    March 2020          | Write 2020-03
                    31 March 2020       | Write 2020-03-31
                    3rd Sept 2020       | Write 2020-09-03
                    2020-03-31T12:00:00Z| day alone: 2020-03-31
                    2020-03-31 00:00    | day alone: 2020-03-31
                    2013/14             | write 2013-04/2014-03
                    FY2013/14           | write 2013-04/2014-03
                    Q1 2016             | Write 2016-33
                    2016 Q4             | Write 2016-36
                    N/A                 | Write XXXX
                    -                   | Write XXXX
                    31/02/2020          | not a date we can read
                    sometime            | not a date we can read
                    """)
    void is_said_for_what_is_no_partial_date(String text, String remedy) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(remedy)
                .satisfies(e -> assertThat(e.getMessage()).startsWith("“" + text + "”"));
    }
}
