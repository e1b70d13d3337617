package dev.offshoot.adapter.web.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.stream.StreamId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The forms of actions, as they are sent: what guards against overwriting, and what counts as an answer. */
class SentFormsTest extends Reading {

    private static final String UNSEEN = "What was sent does not say which version of this you saw.";
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

    private String versionInput() {
        return "name=\"_version\" value=\"%s\"".formatted(head());
    }

    private void nothingIsRecordedBy(Runnable sending) {
        var before = head();
        sending.run();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void without_the_version_that_was_seen_are_asked_back_with_what_was_typed() {
        nothingIsRecordedBy(() -> {
            assertThat(post(RENAMING, "title", "Typed"))
                    .hasStatus(428)
                    .bodyText()
                    .contains(UNSEEN, "value=\"Typed\"", versionInput());
            assertThat(post(RENAMING, "_version", "", "title", "Typed")).hasStatus(428);
            assertThat(post(CORRECTING, "correction-how", "take-back", "correction-why", "a slip"))
                    .hasStatus(428)
                    .bodyText()
                    .contains(UNSEEN, ">a slip</textarea>", versionInput());
        });
    }

    @Test
    void with_a_version_that_is_yet_to_come_are_asked_back() {
        nothingIsRecordedBy(() -> assertThat(post(RENAMING, "_version", "900", "title", "Typed"))
                .hasStatus(409)
                .bodyText()
                .contains("What the form was opened at is not how this stands.", "value=\"Typed\"", versionInput())
                .doesNotContain("changed since you opened the form:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-5", "0.0", "*", "9999999999999999999"})
    void with_a_version_that_is_none_are_refused_by_its_name(String version) {
        nothingIsRecordedBy(() -> {
            assertThat(post(RENAMING, "_version", version, "title", "Typed"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("“_version” is no version.", "value=\"Typed\"", versionInput());
            assertThat(post(OPENING, "_version", version, "title", "Typed", "scale", "rag-3"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("“_version” is no version.", "value=\"Typed\"");
            assertThat(post(CORRECTING, "_version", version, "correction-how", "take-back", "correction-why", "a slip"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("“_version” is no version.", ">a slip</textarea>", versionInput());
        });
        assertThat(streams.of(new StreamId("programme", "typed"))).isEmpty();
    }

    @Test
    void with_two_versions_are_refused() {
        nothingIsRecordedBy(() -> assertThat(post(RENAMING, "_version", head(), "_version", "7", "title", "Typed"))
                .hasStatus(422)
                .bodyText()
                .contains("“_version” is no version."));
    }

    @Test
    void for_something_new_need_no_version() {
        assertThat(post(OPENING, "title", "Bare", "scale", "rag-3")).hasStatus(303);
        assertThat(post(OPENING, "_version", "", "title", "Empty", "scale", "rag-3"))
                .hasStatus(303);
    }

    @Test
    void for_what_any_of_them_may_begin_are_taken_once_and_tell_a_rival_what_happened() {
        var place = "/initiatives/zeta/sites/bristol-practice/record/";
        var form = place + "identify-site";
        var adoption = new StreamId("adoption", "zeta~bristol-practice");
        var request = UUID.randomUUID().toString();
        assertThat(post(form, "_version", "", "_request", request, "how", "Seen"))
                .hasStatus(303);
        assertThat(post(form, "_version", "", "_request", request, "how", "Seen"))
                .hasStatus(303);
        assertThat(post(place + "contact-site", "_version", "", "by", "Typed"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "This changed since you opened the form: ", "value=\"Typed\"", "name=\"_version\" value=\"0\"");
        assertThat(post(place + "contact-site", "by", "Typed"))
                .hasStatus(428)
                .bodyText()
                .contains(UNSEEN);
        assertThat(streams.of(adoption)).hasSize(1);
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
