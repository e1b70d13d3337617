package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.stream.StreamId;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions as forms. */
class FormTest extends PlatformTest {

    private Visitor visitor;
    private String key;

    @BeforeEach
    void signedIn() {
        visitor = visitor().signedIn(name, PASSWORD);
        key = fresh("spread");
    }

    private void open() {
        visitor.get("/programmes/record/open-programme");
        visitor.post("/programmes/record/open-programme", "title", key, "scale", "rag-3");
        visitor.get("/programmes/" + key);
    }

    private String at(String action) {
        return "/programmes/" + key + "/record/" + action;
    }

    @Nested
    class Opening {

        @Test
        void shows_a_control_for_every_field() {
            var page = visitor.get("/programmes/record/open-programme").body();
            assertThat(page)
                    .contains(
                            "<h1>Open a programme</h1>",
                            "id=\"title\"",
                            "type=\"radio\" id=\"scale\"",
                            "value=\"rag-5\"")
                    .contains("name=\"occurred-day\"", "name=\"occurred-month\"", "name=\"occurred-year\"")
                    .contains("When, and how do you know?", "id=\"source\"", "Short name for addresses");
        }

        @Test
        void is_filled_from_the_address() {
            var page = visitor.get("/programmes/record/open-programme?title=Filled&scale=rag-5&occurred=2013-04")
                    .body();
            assertThat(page)
                    .contains("value=\"Filled\"")
                    .containsPattern("value=\"rag-5\"\\s+checked")
                    .containsPattern("name=\"occurred-month\" value=\"4\"")
                    .containsPattern("name=\"occurred-year\" value=\"2013\"");
        }

        @Test
        void leads_to_the_page_of_the_thing_and_says_what_was_recorded() {
            visitor.get("/programmes/record/open-programme");
            var response = visitor.post("/programmes/record/open-programme", "title", key, "scale", "rag-3");
            assertThat(response.statusCode()).isEqualTo(303);
            assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/programmes/" + key);
            assertThat(visitor.get("/programmes/" + key).body())
                    .contains("govuk-notification-banner", "Programme “" + key + "” opened.");
        }

        @Test
        void takes_a_partial_date_in_parts() {
            visitor.get("/programmes/record/open-programme");
            visitor.post(
                    "/programmes/record/open-programme",
                    "title",
                    key,
                    "scale",
                    "rag-3",
                    "occurred-month",
                    "Apr",
                    "occurred-year",
                    "2013");
            assertThat(streams.of(new StreamId("programme", key))
                            .getFirst()
                            .occurred()
                            .edtf())
                    .isEqualTo("2013-04");
        }
    }

    @Nested
    class Sent_again {

        private HttpResponse<String> open(String request, String title) {
            visitor.get("/programmes/record/open-programme");
            return visitor.post(
                    "/programmes/record/open-programme", "title", title, "scale", "rag-3", "_request", request);
        }

        @Test
        void has_a_key_of_its_own() {
            assertThat(visitor.get("/programmes/record/open-programme").body())
                    .containsPattern("name=\"_request\" value=\"[0-9a-f-]{36}\"");
        }

        @Test
        void records_once_and_leads_to_the_same_page() {
            var request = UUID.randomUUID().toString();
            var first = open(request, key);
            var again = open(request, key);
            assertThat(again.statusCode()).isEqualTo(303);
            assertThat(again.headers().firstValue("Location"))
                    .isEqualTo(first.headers().firstValue("Location"));
            assertThat(streams.of(new StreamId("programme", key))).hasSize(1);
        }

        @Test
        void with_other_answers_is_asked_back() {
            var request = UUID.randomUUID().toString();
            open(request, key);
            var other = open(request, key + "-other");
            assertThat(other.statusCode()).isEqualTo(409);
            assertThat(other.body()).contains("What you sent from this form before was recorded", key + "-other");
            assertThat(streams.of(new StreamId("programme", key + "-other"))).isEmpty();
        }
    }

    @Nested
    class Mistakes {

        @Test
        void come_back_in_the_summary_with_what_was_typed() {
            visitor.get("/programmes/record/open-programme");
            var response = visitor.post(
                    "/programmes/record/open-programme",
                    "title",
                    "",
                    "scale",
                    "rag-5",
                    "source",
                    "A report",
                    "occurred-day",
                    "5",
                    "occurred-year",
                    "2013");
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body())
                    .contains("<title>Error: Open a programme", "govuk-error-summary", "href=\"#title\"")
                    .contains("href=\"#occurred\"", "Enter the month too, or leave the day empty.")
                    .contains("value=\"A report\"")
                    .containsPattern("value=\"rag-5\"\\s+checked")
                    .containsPattern("name=\"occurred-day\" value=\"5\"");
        }

        @Test
        void of_the_state_come_back_too() {
            open();
            visitor.get("/programmes/record/open-programme");
            var response = visitor.post("/programmes/record/open-programme", "title", key, "scale", "rag-3");
            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(response.body())
                    .contains("is there already. Choose another title or key.", "value=\"" + key + "\"");
        }

        @Test
        void in_a_date_that_is_given_twice_are_asked_back() {
            visitor.get("/programmes/record/open-programme");
            var differing = twice("1", "2", "2015", "2016");
            assertThat(differing.statusCode()).isEqualTo(422);
            assertThat(differing.body())
                    .contains("href=\"#occurred\"", "The boxes and the text give two dates. Empty one of them.")
                    .containsPattern("name=\"occurred-year\" value=\"2015\"")
                    .containsPattern("name=\"occurred\"\\s+value=\"2016\"");
            assertThat(twice("", "", "15", "2016").statusCode()).isEqualTo(422);
            assertThat(twice("1", "2", "2015", "2015-02-01").statusCode()).isEqualTo(303);
        }

        private HttpResponse<String> twice(String day, String month, String year, String written) {
            return visitor.post(
                    "/programmes/record/open-programme",
                    "title",
                    key,
                    "scale",
                    "rag-3",
                    "occurred-day",
                    day,
                    "occurred-month",
                    month,
                    "occurred-year",
                    year,
                    "occurred",
                    written);
        }

        @Test
        void of_what_has_not_happened_yet_are_told_as_that() {
            visitor.get("/programmes/record/open-programme");
            var response = visitor.post(
                    "/programmes/record/open-programme", "title", key, "scale", "rag-3", "occurred-year", "2999");
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body())
                    .contains("2999 reaches into the future.")
                    .doesNotContain("years ahead");
        }

        @Test
        void in_a_month_never_pass_for_a_season() {
            visitor.get("/programmes/record/open-programme");
            var response = visitor.post(
                    "/programmes/record/open-programme",
                    "title",
                    key,
                    "scale",
                    "rag-3",
                    "occurred-month",
                    "24",
                    "occurred-year",
                    "2013");
            assertThat(response.body()).contains("Write the month as a number from 1 to 12");
        }
    }

    @Test
    void a_stale_form_tells_what_changed_and_records_when_pressed_again() {
        open();
        visitor.get(at("rename-programme"));
        visitor.post(at("rename-programme"), "_version", "0", "title", "First");
        var stale = visitor.post(at("rename-programme"), "_version", "0", "title", "Second");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body())
                .contains("This changed since you opened the form", "to “First”", "value=\"Second\"")
                .contains("name=\"_version\" value=\"1\"");
        assertThat(visitor.post(at("rename-programme"), "_version", "1", "title", "Second")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_ends_something_warns() {
        open();
        assertThat(visitor.get(at("close-programme")).body())
                .contains(
                        "govuk-warning-text",
                        "govuk-button--warning",
                        "A closed programme takes corrections, and what happened before it was closed.");
    }

    @Test
    void what_was_so_already_says_so() {
        open();
        visitor.get(at("rename-programme"));
        visitor.post(at("rename-programme"), "_version", "0", "title", "Second");
        visitor.post(at("rename-programme"), "_version", "1", "title", "Second");
        assertThat(visitor.get("/programmes/" + key).body()).contains("It was so already");
    }

    @Test
    void the_illustrative_is_marked() {
        visitor.get("/programmes/record/open-programme");
        visitor.post("/programmes/record/open-programme", "title", key, "scale", "rag-3", "illustrative", "yes");
        assertThat(visitor.get(at("rename-programme")).body()).contains("This is illustrative");
    }

    @Test
    void what_is_not_there_is_a_page_not_found() {
        var response = visitor.get("/programmes/nowhere/record/rename-programme");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("There is no programme “nowhere”.", "<h1>Page not found</h1>");
    }

    @Nested
    class Correcting {

        private String page() {
            return "/corrections/programme-" + key + "/1";
        }

        @BeforeEach
        void renamed() {
            open();
            visitor.get(at("rename-programme"));
            visitor.post(at("rename-programme"), "_version", "0", "title", "Wrong");
            visitor.get("/programmes/" + key);
        }

        @Test
        void shows_the_entry() {
            assertThat(visitor.get(page()).body())
                    .contains("Programme renamed from “" + key + "” to “Wrong”.", "Take it back", "Record it right");
        }

        @Test
        void asks_why_and_how() {
            visitor.get(page());
            var response = visitor.post(page(), "_version", "1", "title", "Right");
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body())
                    .contains("href=\"#correction-why\"", "href=\"#correction-how\"", "value=\"Right\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "zzz", "TAKE-BACK"})
        void takes_nothing_back_that_was_not_chosen(String how) {
            visitor.get(page());
            var response = visitor.post(
                    page(), "_version", "1", "correction-how", how, "correction-why", "a slip", "title", "Right");
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).contains("href=\"#correction-how\"", ">a slip</textarea>", "value=\"Right\"");
            assertThat(visitor.get("/programmes/" + key).body()).doesNotContain("taken back");
        }

        @Test
        void of_what_can_only_be_taken_back_puts_nothing_right() {
            visitor.get(page());
            visitor.post(page(), "_version", "1", "correction-how", "take-back", "correction-why", "a slip");
            var correction = "/corrections/programme-" + key + "/2";
            visitor.get(correction);
            var response = visitor.post(
                    correction, "_version", "2", "correction-how", "put-right", "correction-why", "no slip");
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).contains("This entry can only be taken back.", ">no slip</textarea>");
        }

        @Test
        void asks_for_nothing_more_once_somebody_else_corrected_the_entry() {
            visitor.get(page());
            visitor.post(page(), "_version", "1", "correction-how", "take-back", "correction-why", "a slip");
            visitor.get(page());
            var late = visitor.post(
                    page(), "_version", "1", "correction-how", "put-right", "correction-why", "mine", "title", "Right");
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body())
                    .contains("This changed since you opened the form: Entry 1 taken back: a slip.", "already")
                    .contains("value=\"Right\"")
                    .doesNotContain("press the button again");
        }

        @Test
        void takes_it_back() {
            visitor.get(page());
            var done = visitor.post(page(), "_version", "1", "correction-how", "take-back", "correction-why", "a slip");
            assertThat(done.statusCode()).isEqualTo(303);
            assertThat(visitor.get("/programmes/" + key).body()).contains("Entry 1 taken back: a slip.");
        }

        @Test
        void puts_it_right() {
            visitor.get(page());
            var done = visitor.post(
                    page(),
                    "_version",
                    "1",
                    "correction-how",
                    "put-right",
                    "correction-why",
                    "a slip",
                    "title",
                    "Right");
            assertThat(done.statusCode()).isEqualTo(303);
            assertThat(visitor.get("/programmes/" + key).body()).contains("to “Right”");
        }

        @Test
        void of_what_is_not_there_is_a_page_not_found() {
            assertThat(visitor.get("/corrections/programme-" + key + "/9").statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get("/corrections/nonsense/0").statusCode()).isEqualTo(404);
        }
    }
}
