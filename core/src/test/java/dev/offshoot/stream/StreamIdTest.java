package dev.offshoot.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StreamIdTest {

    @Nested
    class A_key {

        @ParameterizedTest
        @CsvSource({
            "Smoke-free homes,smoke-free-homes",
            "Élan vital,elan-vital",
            "Leeds' way,leeds-way",
            "Проект,proekt",
            "Живая вода,zhivaya-voda",
            "Ἀθῆναι,athinai",
            "ØÆ,oae",
            "Ørsted Æble,orsted-aeble",
            "Straße,strasse",
            "Łódź on the move,lodz-on-the-move",
            "Þórður og Ðið,thordur-og-did",
            "IRIS Проект,iris-proekt",
        })
        void is_made_of_what_can_be_made_of_a_title(String title, String key) {
            assertThat(StreamId.slug(title)).isEqualTo(key);
        }

        @ParameterizedTest
        @ValueSource(strings = {"健康", "صحة", "স্বাস্থ্য", "건강", "🎉", "ⴰⵣⵓⵍ"})
        void is_a_number_where_nothing_can(String title) {
            var key = StreamId.slug(title);
            assertThat(key).matches("n\\d+").isEqualTo(StreamId.slug(title));
            assertThat(StreamId.isKey(key)).isTrue();
            assertThat(StreamId.slug(title + title)).isNotEqualTo(key);
        }

        @ParameterizedTest
        @ValueSource(strings = {"一", "丂", "伀", "𐐀"})
        void is_another_number_for_another_sign(String title) {
            assertThat(Stream.of("一", "丂", "伀", "𐐀").filter(other -> !other.equals(title)))
                    .extracting(StreamId::slug)
                    .doesNotContain(StreamId.slug(title));
        }

        @ParameterizedTest
        @CsvSource({"किताब,कुताब", "กิน,กุน", "กา,กำ"})
        void is_another_number_for_another_vowel(String title, String other) {
            assertThat(StreamId.slug(title)).matches("n\\d+").isNotEqualTo(StreamId.slug(other));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "!!!", "\u200B", "—"})
        void cannot_be_made_of_nothing_but_punctuation(String title) {
            assertThat(StreamId.slug(title)).isEmpty();
        }
    }

    @Test
    void a_key_is_of_small_letters_digits_and_what_joins_them() {
        for (var key : List.of("a", "9", "a.b~c-d", "a".repeat(200))) {
            assertThat(StreamId.isKey(key)).as(key).isTrue();
        }
        for (var other : List.of("", "A", "-a", ".a", "~a", "a b", "a_b", "é", "a".repeat(201), "a\n")) {
            assertThat(StreamId.isKey(other)).as(other).isFalse();
            assertThatThrownBy(() -> new StreamId("site", other)).isInstanceOf(IllegalArgumentException.class);
        }
        for (var category : List.of("", "Site", "si te", "site1")) {
            assertThatThrownBy(() -> new StreamId(category, "a")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
