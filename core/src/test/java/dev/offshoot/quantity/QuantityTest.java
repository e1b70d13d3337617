package dev.offshoot.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityTest {

    @Nested
    class A_quantity {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "5",
                    "about 33",
                    "at least 12.50",
                    "more than 8000",
                    "at most 7",
                    "fewer than 5",
                    "5 to 25",
                    "-3",
                    "-3 to -1",
                    "suppressed",
                    "exempt",
                    "not applicable"
                })
        void is_written_as_it_was_read(String text) {
            assertThat(Quantity.parse(text).written()).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<5|fewer than 5",
                    "< 5|fewer than 5",
                    "less than 5|fewer than 5",
                    "<=5|at most 5",
                    "≤5|at most 5",
                    ">8,000|more than 8000",
                    ">= 3|at least 3",
                    "≥3|at least 3",
                    "~33|about 33",
                    "0-2|0 to 2",
                    "0–2|0 to 2",
                    "1,000 - 1,500|1000 to 1500",
                    "*|suppressed",
                    "Suppressed|suppressed",
                    "EXEMPT|exempt",
                    "Not applicable|not applicable"
                })
        void is_read_from_the_signs_that_tables_use(String text, String written) {
            assertThat(Quantity.parse(text).written()).isEqualTo(written);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "8000|8,000",
                    "More than 8,000|more than 8,000",
                    "12.50|12.50",
                    "5 to 2500|5 to 2,500",
                    "<5000|fewer than 5,000",
                    "*|suppressed"
                })
        void is_shown_with_its_qualifier(String text, String words) {
            assertThat(Quantity.parse(text).words()).isEqualTo(words);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "some",
                    "about 5 to 9",
                    "9 to 5",
                    "5-3",
                    "1e3",
                    "5 sites",
                    "13,75",
                    "5 to 13,75",
                    "1,2,3",
                    "n/a",
                    "<",
                    "<*",
                    "about suppressed"
                })
        void cannot_be_read_from(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse(text));
        }

        @Test
        void says_how_to_write_a_decimal() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("about 13,75"))
                    .withMessageEndingWith("Write 13.75");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "5|5|5",
                    "about 33|33|33",
                    "at least 3|3|",
                    "more than 3|3|",
                    "at most 7||7",
                    "<5||5",
                    "0-2|0|2",
                    "*||",
                    "exempt||",
                    "not applicable||"
                })
        void bounds_what_it_may_be(String text, @Nullable BigDecimal least, @Nullable BigDecimal most) {
            var quantity = Quantity.parse(text);
            assertThat(quantity.least()).isEqualTo(Optional.ofNullable(least));
            assertThat(quantity.most()).isEqualTo(Optional.ofNullable(most));
        }

        @Test
        void is_exact_where_it_is_one_number_and_says_so_where_it_is_none() {
            assertThat(Quantity.parse("5").exact()).isTrue();
            assertThat(Quantity.parse("about 5").exact()).isFalse();
            assertThat(Quantity.parse("exempt").exact()).isFalse();
            assertThat(Quantity.parse("5").in("sites")).isEqualTo("5 sites");
            assertThat(Quantity.parse("exempt").in("sites")).isEqualTo("no number (exempt)");
        }

        @Test
        void equals_another_of_the_same_value_and_keeps_its_noughts() {
            assertThat(Quantity.parse("1000.00"))
                    .isEqualTo(Quantity.parse("1,000"))
                    .hasSameHashCodeAs(Quantity.parse("1000"));
            assertThat(Quantity.parse("1 to 2.0")).isEqualTo(Quantity.parse("1.0 to 2"));
            assertThat(Quantity.parse("1000.00").written()).isEqualTo("1000.00");
            assertThat(Quantity.parse("about 5")).isNotEqualTo(Quantity.parse("5"));
            assertThat(Quantity.parse("*"))
                    .isNotEqualTo(Quantity.parse("exempt"))
                    .isNotEqualTo(Quantity.exactly(0));
        }
    }
}
