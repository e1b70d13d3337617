package dev.offshoot.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.command.form.value.Characters;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldBindingTest {

    private static final Field TITLE = Field.line("title", "Title");
    private static final Field NOTE = Field.prose("note", "Note");
    private static final Field PEOPLE = Field.count("people", "People");
    private static final Field TALLY = Field.tally("sites", "Sites");
    private static final Field AMOUNT = Field.amount("hours", "Hours");
    private static final Field SUM = Field.number("sum", "Sum");
    private static final Field ON = Field.date("on", "On");
    private static final Field DAY = Field.day("day", "Day");

    private static String read(Field field, String... texts) {
        var reading = FieldBinding.of(List.of(field), Map.of(field.name(), List.of(texts)));
        assertThat(reading).as("%s", reading).isInstanceOf(FieldBinding.Read.class);
        return ((FieldBinding.Read) reading).answers().line(field.name());
    }

    private static String flaw(Field field, String... texts) {
        var reading = FieldBinding.of(List.of(field), Map.of(field.name(), List.of(texts)));
        assertThat(reading).isInstanceOf(FieldBinding.Flawed.class);
        var flaws = ((FieldBinding.Flawed) reading).flaws();
        assertThat(flaws).extracting(FieldError::field).containsExactly(field.name());
        return flaws.getFirst().message();
    }

    @Nested
    class A_text {

        @ParameterizedTest
        @ValueSource(
                strings = {"a\u0000b", "a\u0007b", "a\u009Fb", "a\uD800b", "a\uDC00", "a\uFFFEb", "a\uFDD0b", "\u0000"})
        void that_cannot_be_kept_is_refused_by_name(String text) {
            assertThat(flaw(TITLE, text)).contains("cannot be kept (U+").endsWith("Remove it.");
            assertThat(flaw(NOTE, text)).contains("cannot be kept");
        }

        @ParameterizedTest
        @ValueSource(strings = {"paid \u202E00,1£", "\u2066x\u2069", "x\u202A"})
        void that_turns_the_direction_of_what_follows_is_refused(String text) {
            assertThat(flaw(TITLE, text)).contains("turns the direction").contains("U+20");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u200B", "\u200B \uFEFF", "\u00AD", "\u2800", "\u3164", "\u200D\u200D"})
        void of_which_nothing_is_seen_is_refused_even_where_none_is_needed(String text) {
            assertThat(flaw(TITLE, text)).contains("nothing in it that can be seen");
            assertThat(flaw(NOTE.optional(), text)).contains("nothing in it that can be seen");
        }

        @ParameterizedTest
        @ValueSource(strings = {"العربية \u200F(ملاحظة)", "می\u200Cخواهم", "👩\u200D⚕️ clinic", "Ōtautahi", "漢字"})
        void of_any_script_is_taken_as_it_is(String text) {
            assertThat(read(TITLE, text)).isEqualTo(text);
        }

        @Test
        void loses_the_blanks_at_its_ends_those_of_no_width_too() {
            assertThat(read(TITLE, "\uFEFF\u00A0 IRIS \u200B")).isEqualTo("IRIS");
        }

        @Test
        void is_one_text_whether_its_accents_are_written_apart_or_not() {
            assertThat(read(TITLE, "Cafe\u0301")).isEqualTo("Caf\u00E9");
            assertThat(read(NOTE, "A\u030Angstro\u0308m")).isEqualTo("\u00C5ngstr\u00F6m");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u0301\u0302", "\u20DD", "\u0301 \u200B"})
        void of_marks_that_stand_on_nothing_is_refused(String text) {
            assertThat(flaw(TITLE, text)).contains("nothing in it that can be seen");
        }

        @Test
        void is_one_line_where_one_is_asked_and_has_one_kind_of_line_end() {
            assertThat(read(TITLE, "one \r\n two\tthree")).isEqualTo("one two three");
            assertThat(read(NOTE, "one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
        }
    }

    @Nested
    class A_limit {

        @ParameterizedTest
        @EnumSource(Field.Kind.class)
        void stands_for_every_kind_of_field(Field.Kind kind) {
            var field = Field.pick("it", "It", kind);
            assertThat(flaw(field, "1".repeat(field.longest() + 1)))
                    .contains("Write at most " + field.longest())
                    .hasSizeLessThan(120);
        }

        @Test
        void counts_characters_as_a_reader_does() {
            assertThat(read(TITLE, "👩".repeat(300))).hasSize(600);
            assertThat(flaw(TITLE, "👩".repeat(301))).contains("It has 301 characters");
        }

        @Test
        void stands_for_the_items_of_a_list() {
            var list = Field.lines("items", "Items");
            assertThat(flaw(list, "x\n".repeat(101))).contains("101 items").contains("at most 100");
        }

        @Test
        void stands_for_the_flaws_that_are_told() {
            var fields = IntStream.range(0, 80)
                    .mapToObj(i -> Field.line("f" + i, "F"))
                    .toList();
            var flaws = ((FieldBinding.Flawed) FieldBinding.of(fields, Map.of())).flaws();
            assertThat(flaws).hasSize(FieldError.MOST);
            assertThat(flaws.getLast().message()).isEqualTo("There are 31 more. Mend these first.");
        }

        @Test
        void keeps_what_is_quoted_short_and_harmless() {
            assertThat(Characters.quoted("a\u202Eb" + "c".repeat(500))).isEqualTo("“a\uFFFDb" + "c".repeat(57) + "…”");
        }
    }

    @Nested
    class A_number {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1,234|1234",
                    "12,345,678.50|12345678.50",
                    "12.5|12.5",
                    "−3|-3",
                    "–3|-3",
                    "+7|7",
                    "007|7",
                    "1 234|1234",
                    "12\u00A0345\u00A0678|12345678",
                    "1\u202F234.5|1234.5",
                    "1\u2009234|1234"
                })
        void may_have_its_thousands_set_apart(String text, String number) {
            assertThat(read(SUM, text)).isEqualTo(number);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "13,75|Write 13.75.",
                    "12,5|Write 12.5.",
                    "0,123|Write 0.123.",
                    "1.234,56|Write 1234.56.",
                    "1 234,5|Write 1234.5.",
                    "1.234.567|Write 1234567.",
                    "1'234|Write 1234.",
                    "5k|Write 5000.",
                    "1.2m|Write 1200000.",
                    "(5)|write -5."
                })
        void written_otherwise_is_refused_with_the_remedy(String text, String remedy) {
            assertThat(flaw(SUM, text)).endsWith(remedy);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1,2,3",
                    "1,23,456",
                    "1,234,56",
                    ",5",
                    "1,",
                    "12 34",
                    "2019 345",
                    "1 234,567",
                    "1 2 3",
                    "1e3",
                    "١٢",
                    "0x1F",
                    "NaN"
                })
        void in_any_other_form_is_refused(String text) {
            assertThat(flaw(SUM, text)).contains("is not a number we can read");
        }

        @Test
        void may_bear_no_sign_where_nothing_says_its_unit() {
            assertThat(read(SUM, "45,000")).isEqualTo("45000");
            assertThat(flaw(PEOPLE, "£45")).contains("is not a whole number");
        }

        @Test
        void of_people_may_have_its_thousands_set_apart_but_no_decimals() {
            assertThat(read(PEOPLE, "1,234")).isEqualTo("1234");
            assertThat(read(PEOPLE, "999,999,999")).isEqualTo("999999999");
            for (var wrong : List.of("13,75", "13.75", "0.001", "1.0", "1e400", "some")) {
                assertThat(flaw(PEOPLE, wrong)).contains("is not a whole number. Write it like 12 or 1,234.");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"1000000000", "2147483647", "2,147,483,648", "99999999999999999999"})
        void of_people_names_its_limit(String text) {
            assertThat(flaw(PEOPLE, text))
                    .isEqualTo("“%s” is more than can be counted here. Write a whole number of at most 999,999,999."
                            .formatted(text));
        }

        @Test
        void of_people_is_not_below_nought() {
            assertThat(flaw(PEOPLE, "-4")).isEqualTo("“-4” is below nought. Write a whole number of at least nought.");
        }

        @ParameterizedTest
        @CsvSource({
            "1.23456789012,11 digits after its point. Write at most 9: 1.234567890",
            "0.0000000001,10 digits after its point. Write at most 9: 0.000000000",
            "about 1.23456789012,11 digits after its point. Write at most 9: 1.234567890",
            "'1,234.12345678900',11 digits after its point. Write at most 9: 1234.123456789",
            "99999999999999999999,'20 digits before its point, more than the 18 that can be kept. Write it in a larger unit, such as millions'",
            "-123456789012345678901.5,'21 digits before its point, more than the 18 that can be kept. Write it in a larger unit, such as millions'"
        })
        void with_too_many_digits_is_told_how_many_there_may_be(String text, String told) {
            for (var field : List.of(SUM, Field.quantity("q", "Q"))) {
                if (field.equals(SUM) && text.startsWith("about")) {
                    continue;
                }
                assertThat(flaw(field, text)).isEqualTo("“%s” has %s.".formatted(text, told));
            }
        }

        @Test
        void with_an_exponent_is_to_be_written_out() {
            assertThat(flaw(SUM, "1e3")).endsWith("is not a number we can read. Write 1000.");
            assertThat(flaw(SUM, "1.5E+2")).endsWith("Write 150.");
            assertThat(flaw(SUM, "2e-3")).endsWith("Write 0.002.");
            for (var text : List.of("1e400", "1E-400", "9e999999999")) {
                assertThat(flaw(SUM, text))
                        .endsWith("Write its digits out: at most 18 before the point and 9 after it.");
                assertThat(flaw(AMOUNT, text))
                        .endsWith("Write its digits out: at most 18 before the point and 9 after it.");
                assertThat(read(TITLE, text)).isEqualTo(text);
            }
        }
    }

    @Nested
    class A_count_with_its_qualifier {

        @ParameterizedTest
        @CsvSource({
            "0,0",
            "33,33",
            "33.0,33.0",
            "about 33,about 33",
            "'1,234','1234'",
            "fewer than 5,fewer than 5",
            "5 to 25,5 to 25",
            "suppressed,suppressed"
        })
        void is_read(String text, String written) {
            assertThat(read(TALLY, text)).isEqualTo(written);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-5", "1.5", "about 1.5", "more than -1", "-3 to 5", "5 to 7.5", "fewer than 0"})
        void is_whole_and_not_below_nought(String text) {
            assertThat(flaw(TALLY, text))
                    .isEqualTo("“%s” is not a whole number of at least nought. Write it like 12, or about 12."
                            .formatted(text));
        }

        @Test
        void has_every_field_that_counts_sites_or_people() {
            assertThat(OffshootContexts.ALL.stream()
                            .flatMap(context -> context.actions().stream())
                            .flatMap(action -> action.fields().stream())
                            .filter(field -> field.kind() == Field.Kind.QUANTITY)
                            .map(Field::name))
                    .containsOnly("amount", "quantity", "value");
        }
    }

    @Nested
    class An_amount {

        @ParameterizedTest
        @ValueSource(strings = {"0", "1.5", "about 90", "1.5 to 3", "exempt"})
        void is_read(String text) {
            assertThat(read(AMOUNT, text)).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-0.5", "about -90", "-3 to 5", "fewer than 0"})
        void is_not_below_nought(String text) {
            assertThat(flaw(AMOUNT, text))
                    .isEqualTo("“%s” is below nought. Write a number of at least nought.".formatted(text));
        }
    }

    @Nested
    class A_date {

        @ParameterizedTest
        @ValueSource(strings = {"0000", "0999-12-31", "0000/2020", "0001-21", "9999-24", "../0000-06-01"})
        void outside_the_years_1000_to_9999_is_refused(String text) {
            assertThat(flaw(ON, text)).contains("outside the years 1000 to 9999");
        }

        @Test
        void that_is_two_years_in_one_is_refused_with_the_remedy() {
            assertThat(flaw(ON, "2012-13"))
                    .isEqualTo("“2012-13” is no month. For the financial year write 2012-04/2013-03.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1000", "9999-12-31", "1000-01/9999", "XXXX", "2019-24"})
        void inside_them_is_read(String text) {
            assertThat(read(ON, text)).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0000-06-01", "+12345-01-01", "-0001-01-01", "2021-6-1", "2021-02-30", "01/06/2021"})
        void that_must_be_a_day_is_one_of_these_years(String text) {
            assertThat(flaw(DAY, text)).contains("“" + text + "”");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "31/03/2020|Write 2020-03-31.",
                    "43921|the day 2020-03-31",
                    "31 March 2020|Write 2020-03-31.",
                    "2020-03-31T12:00:00Z|Write the day alone: 2020-03-31.",
                    "05/06/2014|may be 2014-06-05 or 2014-05-06",
                    "2020-03|It must be a whole day, such as 2020-03-31.",
                    "N/A|Leave it empty",
                    "soon|Write it like 2013-04-05"
                })
        void that_must_be_a_day_is_refused_with_the_remedy(String text, String remedy) {
            assertThat(flaw(DAY, text)).startsWith("“" + text + "”").contains(remedy);
        }
    }

    @Test
    void every_kind_of_key_takes_a_title_in_any_script() {
        for (var kind : Field.Kind.values()) {
            if (kind.isKey()) {
                assertThat(read(Field.pick("key", "Key", kind), "漢字"))
                        .as(kind.name())
                        .matches("n\\d+");
            }
        }
    }

    @Test
    void blank_answers_are_not_given() {
        assertThat(FieldBinding.of(List.of(TITLE.optional()), Map.of("title", List.of(" \u00A0\n"))))
                .isInstanceOf(FieldBinding.Flawed.class);
        assertThat(FieldBinding.of(List.of(TITLE.optional()), Map.of("title", List.of(" \n"))))
                .isInstanceOf(FieldBinding.Read.class);
        assertThat(FieldBinding.of(List.of(TITLE.optional()), Map.of("title", Collections.nCopies(3, ""))))
                .isInstanceOf(FieldBinding.Read.class);
    }
}
