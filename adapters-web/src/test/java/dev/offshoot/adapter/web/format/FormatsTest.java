package dev.offshoot.adapter.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.quantity.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    @Test
    void an_age_is_told_in_the_unit_that_suits_it() {
        assertThat(ago(TODAY)).isEqualTo("today");
        assertThat(ago(TODAY.minusDays(1))).isEqualTo("1 day ago");
        assertThat(ago(TODAY.minusDays(60))).isEqualTo("60 days ago");
        assertThat(ago(TODAY.minusDays(61))).isEqualTo("2 months ago");
        assertThat(ago(TODAY.minusDays(729))).isEqualTo("23 months ago");
        assertThat(ago(TODAY.minusDays(730))).isEqualTo("2 years ago");
        assertThat(ago(TODAY.minusDays(1200))).isEqualTo("3 years ago");
        assertThat(ago(TODAY.plusDays(3))).isEqualTo("in 3 days");
    }

    private static String ago(LocalDate day) {
        return Formats.ago(PartialDate.on(day), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 6 to 7 years ago",
        "2025-11, 3 to 4 months ago",
        "2026, at most 3 months ago",
        "2020-10/.., at most 6 years ago",
        "../2019-05-08, at least 6 years ago",
        "XXXX, date not known",
        "../2027, by 2027",
        "2030, 2030"
    })
    void how_long_ago_is_as_vague_as_the_date(String date, String words) {
        assertThat(Formats.ago(PartialDate.parse(date), TODAY)).isEqualTo(words);
    }

    @Test
    void a_duration_is_as_precise_as_its_dates() {
        assertThat(Formats.span(new DayRange(12, 12))).isEqualTo("12 days");
        assertThat(Formats.span(new DayRange(0, 30))).isEqualTo("0 to 30 days");
        assertThat(Formats.span(new DayRange(437, 802))).isEqualTo("1 to 2 years");
        assertThat(Formats.span(new DayRange(740, 750))).isEqualTo("about 2 years");
    }

    @Test
    void money_keeps_its_qualifier_before_its_sign() {
        assertThat(Formats.money(Quantity.parse("about 120000"), "GBP")).isEqualTo("about £120,000");
        assertThat(Formats.money(Quantity.parse("<5"), "GBP")).isEqualTo("fewer than £5");
        assertThat(Formats.money(Quantity.parse("*"), "GBP")).isEqualTo("no number (suppressed)");
        assertThat(Formats.money(Quantity.parse("5 to 25"), "CHF")).isEqualTo("CHF 5 to 25");
        assertThat(Formats.money(Quantity.parse("300.5 to 1200.25"), "GBP")).isEqualTo("£300.50 to 1,200.25");
    }

    @Test
    void a_sentence_begins_with_a_capital_and_ends_with_one_full_stop() {
        assertThat(Formats.sentence("it moved")).isEqualTo("It moved.");
        assertThat(Formats.sentence("it moved.")).isEqualTo("It moved.");
        assertThat(Formats.sentence("")).isEmpty();
    }

    @Test
    void no_two_confidences_share_a_shape() {
        var shapes = Arrays.stream(ConfidenceRating.values())
                .map(r -> ConfidenceMark.of(r).shape())
                .distinct();
        assertThat(shapes).hasSize(ConfidenceRating.values().length);
    }
}
