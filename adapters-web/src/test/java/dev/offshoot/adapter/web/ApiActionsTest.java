package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.stream.StreamId;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The actions of the API. */
class ApiActionsTest extends PlatformTest {

    private static final String OPEN = "/api/v1/programmes";

    private HttpResponse<String> open(String title, String... headers) {
        return visitor().postJson(OPEN, "{\"title\":\"%s\",\"scale\":\"rag-3\"}".formatted(title), and(headers));
    }

    private String[] and(String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = bearer;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return all;
    }

    private HttpResponse<String> act(String programme, String action, String body, String... headers) {
        return visitor().postJson(OPEN + "/" + programme + "/" + action, body, and(headers));
    }

    @Nested
    class An_opener {

        @Test
        void answers_201_with_where_it_is_and_its_version() {
            var key = fresh("spread");
            var response = open(key);
            assertThat(response.statusCode()).isEqualTo(201);
            assertThat(response.headers().firstValue("Location")).contains(OPEN + "/" + key);
            assertThat(response.headers().firstValue("ETag")).contains("\"0\"");
            assertThat(response.body()).contains("\"stream\":\"programme-" + key + "\"", "\"version\":0");
        }

        @Test
        void records_who_did_it() {
            var key = fresh("spread");
            open(key);
            assertThat(streams.of(new StreamId("programme", key))
                            .getFirst()
                            .metadata()
                            .actor())
                    .isEqualTo(name);
        }

        @Test
        void may_be_asked_by_its_name_too_and_with_a_key_of_its_own() {
            var key = fresh("own");
            var response = visitor()
                    .postJson(
                            OPEN + "/open-programme",
                            "{\"title\":\"Another\",\"scale\":\"rag-5\",\"programme\":\"%s\"}".formatted(key),
                            "Authorization",
                            bearer);
            assertThat(response.statusCode()).isEqualTo(201);
            assertThat(response.body()).contains("programme-" + key);
        }

        @Test
        void is_refused_where_the_thing_is_there_already() {
            var key = fresh("spread");
            open(key);
            var response = open(key);
            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(response.body())
                    .contains("\"type\":\"/problems/programme-exists\"", "\"field\":\"programme\"", "\"status\":409");
        }
    }

    @Nested
    class A_write_to_what_is_there {

        @Test
        void needs_if_match() {
            var key = fresh("p");
            open(key);
            var response = act(key, "rename-programme", "{\"title\":\"New\"}");
            assertThat(response.statusCode()).isEqualTo(428);
            assertThat(response.body()).contains("/problems/if-match-missing");
        }

        @Test
        void is_taken_with_the_version_seen_and_with_a_star() {
            var key = fresh("p");
            open(key);
            var first = act(key, "rename-programme", "{\"title\":\"New\"}", "If-Match", "\"0\"");
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("ETag")).contains("\"1\"");
            assertThat(act(key, "rename-programme", "{\"title\":\"Newer\"}", "If-Match", "*")
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void is_refused_when_it_has_moved_on() {
            var key = fresh("p");
            open(key);
            act(key, "rename-programme", "{\"title\":\"New\"}", "If-Match", "*");
            var response = act(key, "rename-programme", "{\"title\":\"Other\"}", "If-Match", "\"0\"");
            assertThat(response.statusCode()).isEqualTo(412);
            assertThat(response.body()).contains("/problems/moved-on", "version 1");
        }

        @Test
        void is_taken_with_one_of_several_versions() {
            var key = fresh("p");
            open(key);
            act(key, "rename-programme", "{\"title\":\"New\"}", "If-Match", "*");
            assertThat(act(key, "rename-programme", "{\"title\":\"Newer\"}", "If-Match", "\"7\", \"0\"")
                            .statusCode())
                    .isEqualTo(412);
            assertThat(act(key, "rename-programme", "{\"title\":\"Newer\"}", "If-Match", "\"0\",W/\"x,y\", \"1\"")
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void is_not_taken_with_a_weak_tag_which_matches_no_version() {
            var key = fresh("p");
            open(key);
            var weak = act(key, "rename-programme", "{\"title\":\"New\"}", "If-Match", "W/\"0\"");
            assertThat(weak.statusCode()).isEqualTo(412);
            assertThat(weak.body()).contains("/problems/moved-on", "without W/");
            assertThat(act(key, "rename-programme", "{\"title\":\"New\"}", "If-Match", "\"another\"")
                            .statusCode())
                    .isEqualTo(412);
        }

        @Test
        void is_not_taken_where_only_nothing_should_be_there() {
            var key = fresh("p");
            assertThat(open(key, "If-None-Match", "*").statusCode()).isEqualTo(201);
            var again = open(key, "If-None-Match", "*");
            assertThat(again.statusCode()).isEqualTo(412);
            assertThat(again.body()).contains("/problems/there-already");
            assertThat(act(key, "rename-programme", "{\"title\":\"New\"}", "If-None-Match", "*")
                            .statusCode())
                    .isEqualTo(412);
        }

        @Test
        void needs_an_if_match_that_can_be_read() {
            var key = fresh("p");
            open(key);
            assertThat(act(key, "rename-programme", "{\"title\":\"New\"}", "If-Match", "7")
                            .body())
                    .contains("/problems/malformed-if-match");
        }

        @Test
        void is_404_for_what_is_not_there() {
            var response = act(fresh("nowhere"), "rename-programme", "{\"title\":\"New\"}");
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).contains("/problems/programme-unknown");
        }
    }

    @Nested
    class Answers {

        @Test
        void that_are_wrong_are_all_named_at_once() {
            var response =
                    visitor().postJson(OPEN, "{\"scale\":\"rag-9\",\"colour\":\"red\"}", "Authorization", bearer);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body())
                    .contains("/problems/invalid-answers", "\"field\":\"title\"", "\"field\":\"scale\"")
                    .contains("There is no field “colour”");
        }

        @Test
        void of_an_unknown_name_stop_what_would_be_right_without_them() {
            var key = fresh("p");
            var body = "{\"title\":\"%s\",\"scale\":\"rag-3\",\"colour\":\"red\"}".formatted(key);
            assertThat(visitor().postJson(OPEN, body, "Authorization", bearer).statusCode())
                    .isEqualTo(422);
            assertThat(streams.of(new StreamId("programme", key))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2099", "2999", "2999-04", "2999/..", "2012/2999"})
        void in_the_future_are_refused_with_their_field(String occurred) {
            var body = "{\"title\":\"%s\",\"scale\":\"rag-3\",\"occurred\":\"%s\"}".formatted(fresh("p"), occurred);
            var response = visitor().postJson(OPEN, body, "Authorization", bearer);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).contains("/problems/not-yet-happened", "\"field\":\"occurred\"");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "5 | not a number.",
                    "true | not true or false.",
                    "[\"a\"] | not a list.",
                    "{\"a\":1} | not an object.",
                })
        void of_another_type_than_text_are_refused_where_text_is_asked(String title, String why) {
            var body = "{\"title\":%s,\"scale\":\"rag-3\"}".formatted(title);
            var response = visitor().postJson(OPEN, body, "Authorization", bearer);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body())
                    .contains("/problems/invalid-answers", "\"field\":\"title\"")
                    .contains("Give text in quotation marks, " + why);
        }

        @Test
        void in_text_are_refused_where_true_or_false_is_asked() {
            var body = "{\"title\":\"%s\",\"scale\":\"rag-3\",\"illustrative\":\"yes\"}".formatted(fresh("p"));
            assertThat(visitor().postJson(OPEN, body, "Authorization", bearer).body())
                    .contains("\"field\":\"illustrative\"", "Give true or false, not text in quotation marks.");
        }
    }

    @Nested
    class A_body {

        private HttpResponse<String> sent(byte[] body, String type) {
            return visitor().send("POST", OPEN, body, "Authorization", bearer, "Content-Type", type);
        }

        private HttpResponse<String> sent(String body) {
            return sent(body.getBytes(StandardCharsets.UTF_8), "application/json");
        }

        @Test
        void that_is_not_json_is_400() {
            for (var body : new String[] {"{", "", "[]", "{} {}", "{\"a\":1,\"a\":2}", "{'title':1}"}) {
                var response = sent(body);
                assertThat(response.statusCode()).as(body).isEqualTo(400);
                assertThat(response.body()).as(body).contains("/problems/malformed-json");
            }
        }

        @Test
        void that_is_not_utf8_is_400() {
            var response = sent("{\"title\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1), "application/json");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("/problems/not-utf-8");
        }

        @Test
        void of_another_type_is_415() {
            assertThat(sent("title=x".getBytes(StandardCharsets.UTF_8), "text/plain")
                            .statusCode())
                    .isEqualTo(415);
            assertThat(sent("{}".getBytes(StandardCharsets.UTF_8), "application/json;charset=ISO-8859-1")
                            .statusCode())
                    .isEqualTo(415);
        }

        @Test
        void that_is_too_large_is_413() {
            var response = sent("{\"title\":\"" + "x".repeat(1_000_001) + "\"}");
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.body()).contains("/problems/too-large");
        }
    }

    @Nested
    class A_correction {

        @Test
        void takes_an_entry_back() {
            var key = fresh("p");
            open(key);
            act(key, "rename-programme", "{\"title\":\"Wrong\"}", "If-Match", "*");
            var body = "{\"stream\":\"programme-%s\",\"corrects\":1,\"why\":\"a slip\"}".formatted(key);
            var response =
                    visitor().postJson("/api/v1/corrections", body, "Authorization", bearer, "If-Match", "\"1\"");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("\"version\":2");
        }

        @Test
        void puts_an_entry_right() {
            var key = fresh("p");
            open(key);
            act(key, "rename-programme", "{\"title\":\"Wrong\"}", "If-Match", "*");
            var body = """
                    {"stream":"programme-%s","corrects":1,"why":"a slip","action":"rename-programme",
                     "answers":{"title":"Right"}}""".formatted(key);
            var response = visitor().postJson("/api/v1/corrections", body, "Authorization", bearer, "If-Match", "*");
            assertThat(response.statusCode()).isEqualTo(200);
        }

        @Test
        void that_names_another_thing_or_changes_nothing_is_refused() {
            var key = fresh("p");
            open(key);
            act(key, "rename-programme", "{\"title\":\"Right\"}", "If-Match", "*");
            assertThat(correct(key, "{\"title\":\"Wrong\",\"programme\":\"another\"}"))
                    .contains("\"field\":\"programme\"", "This is asked of");
            assertThat(correct(key, "{\"title\":\"Right\",\"programme\":\"%s\"}".formatted(key)))
                    .contains("nothing would be corrected");
            assertThat(act(key, "rename-programme", "{\"title\":\"Wrong\",\"programme\":\"another\"}", "If-Match", "*")
                            .body())
                    .contains("\"field\":\"programme\"");
        }

        @Test
        void is_refused_at_fields_that_its_body_has() {
            var key = fresh("p");
            open(key);
            act(key, "rename-programme", "{\"title\":\"Right\"}", "If-Match", "*");
            assertThat(correct(key, "{\"title\":\"Right\"}"))
                    .contains("nothing would be corrected", "\"field\":\"answers\"");
            assertThat(correct("nowhere-" + key, "{\"title\":\"Right\"}"))
                    .contains("There is no programme", "\"field\":\"stream\"");
            var extra = "{\"stream\":\"programme-%s\",\"corrects\":1,\"why\":\"a slip\",\"more\":1}".formatted(key);
            assertThat(visitor()
                            .postJson("/api/v1/corrections", extra, "Authorization", bearer, "If-Match", "*")
                            .body())
                    .contains("These are taken: stream, corrects, why, action, answers.");
        }

        @Test
        void brings_back_what_is_wholly_taken_back_at_the_version_of_its_stream() {
            var key = fresh("p");
            open(key);
            var body = "{\"stream\":\"programme-%s\",\"corrects\":%s,\"why\":\"a slip\"}";
            assertThat(visitor()
                            .postJson(
                                    "/api/v1/corrections",
                                    body.formatted(key, 0),
                                    "Authorization",
                                    bearer,
                                    "If-Match",
                                    "\"0\"")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(visitor()
                            .postJson(
                                    "/api/v1/corrections",
                                    body.formatted(key, 1),
                                    "Authorization",
                                    bearer,
                                    "If-Match",
                                    "\"0\"")
                            .statusCode())
                    .isEqualTo(412);
            assertThat(visitor()
                            .postJson(
                                    "/api/v1/corrections",
                                    body.formatted(key, 1),
                                    "Authorization",
                                    bearer,
                                    "If-Match",
                                    "\"1\"")
                            .statusCode())
                    .isEqualTo(200);
        }

        private String correct(String key, String answers) {
            var body = """
                    {"stream":"programme-%s","corrects":1,"why":"a slip","action":"rename-programme","answers":%s}""".formatted(key, answers);
            return visitor()
                    .postJson("/api/v1/corrections", body, "Authorization", bearer, "If-Match", "*")
                    .body();
        }

        @Test
        void with_answers_of_no_action_takes_nothing_back() {
            var key = fresh("p");
            open(key);
            act(key, "rename-programme", "{\"title\":\"Wrong\"}", "If-Match", "*");
            var body = """
                    {"stream":"programme-%s","corrects":1,"why":"a slip","answers":{"title":"Right"}}""".formatted(key);
            var response = visitor().postJson("/api/v1/corrections", body, "Authorization", bearer, "If-Match", "*");
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).contains("\"field\":\"action\"");
        }

        @Test
        void names_what_is_wrong_with_it() {
            var response =
                    visitor().postJson("/api/v1/corrections", "{\"stream\":\"nonsense-x\"}", "Authorization", bearer);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).contains("\"field\":\"stream\"", "\"field\":\"corrects\"", "\"field\":\"why\"");
        }

        @Test
        void names_what_is_of_another_type() {
            var body = """
                    {"stream":"programme-none","corrects":"1","why":["x"],"action":"rename-programme","answers":5}""";
            assertThat(visitor()
                            .postJson("/api/v1/corrections", body, "Authorization", bearer)
                            .body())
                    .contains("\"field\":\"corrects\"", "\"field\":\"why\"", "\"field\":\"answers\"")
                    .contains("Give a whole number, not text in quotation marks.")
                    .contains("Give an object, in braces, of the answers to the action.");
        }

        @Test
        void of_a_stream_that_is_not_there_is_404() {
            var body = "{\"stream\":\"programme-%s\",\"corrects\":0,\"why\":\"x\"}".formatted(fresh("none"));
            assertThat(visitor()
                            .postJson("/api/v1/corrections", body, "Authorization", bearer)
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
