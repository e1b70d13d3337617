package dev.offshoot.adapter.web.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of actions, as they are opened. */
class RecordFormsTest extends Reading {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/initiatives/nope/record/record-happening | There is no initiative “nope”.",
                "/initiatives/a~b/record/record-happening | There is no initiative “a~b”.",
                "/initiatives/a~b/measures/record/define-measure | There is no initiative “a~b”.",
                "/initiatives/nope/measures/referrals/record/record-observation | There is no initiative “nope”.",
                "/initiatives/iris/measures/nope/record/record-observation | This initiative has no measure “nope”.",
                "/initiatives/iris/awards/nope/record/close-award | This initiative has no award “nope”.",
                "/initiatives/iris/activities/nope/record/capture-learning | This initiative has no activity “nope”.",
                "/initiatives/iris/commitments/nope/record/renew | This initiative has no commitment “nope”.",
                "/initiatives/iris/commitments/a~b/record/renew | This initiative has no commitment “a~b”.",
                "/initiatives/iris/sites/nope/record/go-live | There is no site “nope”. Register it first.",
                "/initiatives/iris/sites/a~b/record/go-live | There is no site “a~b”.",
                "/sites/nope/record/rename-site | There is no site “nope”. Check the name.",
                "/programmes/nope/record/close-programme | There is no programme “nope”. Check the name.",
                "/frameworks/nope/versions/1/record/retire-framework | There is no framework “nope~1”. Check the name."
            })
    void of_what_is_not_there_are_not_found_in_the_words_of_its_page(String path, String words) {
        assertThat(get(path)).hasStatus(404).bodyText().contains(words);
        assertThat(mvc.post().uri(path)).hasStatus(404).bodyText().contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/initiatives/iris/measures/referrals/record/record-observation",
                "/initiatives/iris/measures/new/record/define-measure",
                "/initiatives/iris/measures/record/define-measure",
                "/initiatives/iris/awards/new/record/make-award",
                "/initiatives/iris/activities/new/record/hold-activity",
                "/initiatives/iris/sites/bristol-practice/record/go-live",
                "/initiatives/zeta/sites/bristol-practice/record/identify-site",
                "/frameworks/record/publish-framework",
                "/sites/record/register-site"
            })
    void of_what_is_there_or_may_begin_are_shown(String path) {
        assertThat(get(path)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=2020&value=8",
                "period-year=2020&period-month=3&period-day=1",
                "occurred=2020&source=Report",
                "period=2020&utm_source=letter"
            })
    void are_filled_from_their_addresses(String query) {
        assertThat(get("/initiatives/iris/measures/referrals/record/record-observation?" + query))
                .hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"nope=1, nope", "known=2020-01-01, known", "was=2020-01-01, was", "measure=other, measure"})
    void are_filled_by_their_own_fields_only(String query, String parameter) {
        assertThat(get("/initiatives/iris/measures/referrals/record/record-observation?period=2020&" + query))
                .hasStatus(400)
                .bodyText()
                .contains("There is no parameter “%s” here. Known are: ".formatted(parameter))
                .contains("period, period-day, period-month, period-year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "period-year"})
    void are_filled_once(String name) {
        assertThat(get("/initiatives/iris/measures/referrals/record/record-observation?%s=1&%s=2"
                        .formatted(name, name)))
                .hasStatus(400)
                .bodyText()
                .contains("“%s” is given more than once. Give it once.".formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"predecessors=a&predecessors=b", "predecessors=a"})
    void are_filled_with_several_where_several_are_asked(String query) {
        assertThat(get("/sites/bristol-practice/record/merge-sites?" + query)).hasStatusOk();
    }
}
