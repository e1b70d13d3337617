package dev.offshoot.adapter.web.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.stream.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The forms of actions, as they are sent: what counts as an answer. */
class SentFormsTest extends Reading {

    private static final String OPENING = "/programmes/record/open-programme";
    private static final String RENAMING = "/programmes/spread/record/rename-programme";
    private static final String CORRECTING = "/corrections/programme-spread/0";
    private static final StreamId SPREAD = new StreamId("programme", "spread");

    private MvcTestResult post(String path, String... namesAndValues) {
        var request = mvc.post().uri(path);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private String head() {
        return String.valueOf(streams.of(SPREAD).size() - 1);
    }

    private void nothingIsRecordedBy(Runnable sending) {
        var before = head();
        sending.run();
        assertThat(head()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"title, title", "occurred-year, occurred", "occurred, occurred"})
    void with_a_field_twice_are_refused_by_its_name(String input, String field) {
        assertThat(post(OPENING, "title", "Twice", "scale", "rag-3", input, "2013", input, "2014"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#" + field + "\"", "was sent more than once. Send it once.", "value=\"Twice\"");
        assertThat(streams.of(new StreamId("programme", "twice"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"correction-why, Why the entry was mistaken", "correction-how, What to do"})
    void of_corrections_with_a_field_twice_are_refused_by_its_name(String input, String label) {
        nothingIsRecordedBy(() -> assertThat(post(
                        CORRECTING,
                        "_version",
                        head(),
                        "correction-how",
                        "take-back",
                        "correction-why",
                        "a slip",
                        input,
                        "take-back"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#" + input + "\"", "“%s” was sent more than once.".formatted(label)));
    }

    @Test
    void with_several_where_several_are_asked_are_taken() {
        assertThat(post("/sites/record/register-site", "name", "Old one")).hasStatus(303);
        assertThat(post("/sites/record/register-site", "name", "Old two")).hasStatus(303);
        assertThat(post(
                        "/sites/bristol-practice/record/merge-sites",
                        "_version",
                        "0",
                        "predecessors",
                        "old-one",
                        "predecessors",
                        "old-two"))
                .hasStatus(303);
    }

    @Test
    void with_answers_in_their_address_are_refused() {
        nothingIsRecordedBy(() -> {
            assertThat(post(RENAMING + "?title=Typed", "_version", head()))
                    .hasStatus(400)
                    .bodyText()
                    .contains("There is no parameter “title” here. None is known.");
            assertThat(post(CORRECTING + "?correction-why=slip", "_version", head(), "correction-how", "take-back"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("There is no parameter “correction-why” here.");
        });
        assertThat(post(OPENING + "?scale=rag-5", "title", "Beside", "scale", "rag-3"))
                .hasStatus(400);
        assertThat(post(OPENING + "?utm_source=letter", "title", "Counted", "scale", "rag-3"))
                .hasStatus(303);
    }
}
