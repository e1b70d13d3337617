package dev.offshoot.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityTest {

    @Nested
    class A_quantity {

        @ParameterizedTest
        @ValueSource(strings = {"5", "about 33", "at least 12.50", "more than 8000", "at most 7", "5 to 25", "-3"})
        void is_written_as_it_was_read(String text) {
            assertThat(Quantity.parse(text).written()).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"8000|8,000", "More than 8,000|more than 8,000", "12.50|12.50", "5 to 2500|5 to 2,500"})
        void is_shown_with_its_qualifier(String text, String words) {
            assertThat(Quantity.parse(text).words()).isEqualTo(words);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "some", "about 5 to 9", "9 to 5", "1e3", "5 sites"})
        void cannot_be_read_from(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse(text));
        }
    }
}
