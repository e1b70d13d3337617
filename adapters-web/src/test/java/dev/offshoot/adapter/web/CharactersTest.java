package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be kept or seen is refused wherever it comes in, and the field is named. */
class CharactersTest extends PlatformTest {

    private HttpResponse<String> open(String title) {
        return visitor()
                .postJson(
                        "/api/v1/programmes",
                        "{\"title\":\"%s\",\"scale\":\"rag-3\"}".formatted(title),
                        "Authorization",
                        bearer);
    }

    @Nested
    class A_body {

        @ParameterizedTest
        @ValueSource(strings = {"a\\u0000", "a\\ud800", "a\\u202e", "a\\u0007", "\\u200b", "\\ufffe"})
        void is_refused_by_the_field(String title) {
            var response = open(title);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).contains("\"field\":\"title\"");
        }

        @Test
        void of_many_flaws_tells_fifty_and_quotes_none_at_length() {
            var body = new StringBuilder("{\"title\":\"T\"");
            for (var i = 0; i < 3_000; i++) {
                body.append(",\"").append("x".repeat(200)).append(i).append("\":1");
            }
            var response = visitor().postJson("/api/v1/programmes", body + "}", "Authorization", bearer);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body().split("\"message\"")).hasSize(51);
            assertThat(response.body()).hasSizeLessThan(60_000);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e2147483648", "1e2147483647", "-1e999999999", "1e-2147483647"})
        void with_a_number_too_large_to_be_written_out_is_refused(String number) {
            var response = visitor()
                    .postJson(
                            "/api/v1/programmes",
                            "{\"title\":\"T\",\"scale\":%s}".formatted(number),
                            "Authorization",
                            bearer);
            assertThat(response.statusCode()).as(response.body()).isIn(400, 422);
        }

        @ParameterizedTest
        @ValueSource(strings = {"健康", "صحة", "Проект", "🎉"})
        void of_any_script_opens_what_it_names(String title) {
            var response = open(title + "-" + fresh("x").replaceAll("[^0-9]", ""));
            assertThat(response.statusCode()).isEqualTo(201);
            assertThat(open(title).statusCode()).isEqualTo(201);
        }
    }

    @Nested
    class An_address {

        @ParameterizedTest
        @ValueSource(
                strings = {"?text=%00", "?text=a%E2%80%AEb", "?a%00b=1", "?a%07b=1", "?text=%E2%80%8B", "?text=%C2%9F"})
        void is_400_in_both_forms(String query) {
            var page = visitor().signedIn(name, PASSWORD).get("/portfolio" + query);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(400);
            var api = visitor().get("/api/v1/broken/inside" + query, "Authorization", bearer);
            assertThat(api.statusCode()).as(api.body()).isEqualTo(400);
            assertThat(api.body()).contains("/problems/bad-query").doesNotContain("<html");
        }

        @Test
        void has_a_length() {
            var long_ = "?text=" + "x".repeat(5_001);
            var api = visitor().get("/api/v1/broken/inside" + long_, "Authorization", bearer);
            assertThat(api.statusCode()).isEqualTo(400);
            assertThat(api.body()).contains("\"field\":\"text\"", "at most 5000 characters");
        }
    }

    @Nested
    class A_form {

        private Visitor visitor;

        @BeforeEach
        void signIn() {
            visitor = visitor().signedIn(name, PASSWORD);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "a\u202Eb", "\u200B"})
        void comes_back_with_what_was_typed_and_the_field_named(String title) {
            visitor.get("/programmes/record/open-programme");
            var response = visitor.post(
                    "/programmes/record/open-programme", "title", title, "scale", "rag-3", "source", "A report");
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).contains("href=\"#title\"", "value=\"A report\"");
        }

        @Test
        void says_the_limit_of_a_longer_text_before_it_bites() {
            assertThat(visitor.get("/programmes/record/open-programme").body()).contains("At most 5,000 characters.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"take-back", "put-right"})
        void tells_what_is_wrong_with_the_reason_of_a_correction(String how) {
            var key = fresh("wrong");
            visitor.get("/programmes/record/open-programme");
            visitor.post("/programmes/record/open-programme", "title", key, "scale", "rag-3");
            visitor.get("/programmes/" + key + "/record/rename-programme");
            visitor.post("/programmes/" + key + "/record/rename-programme", "title", "Wrong", "_version", "0");
            var page = "/corrections/programme-" + key + "/1";
            visitor.get(page);
            for (var why : new String[] {"a\u0000b", "\u200B", "x".repeat(5_001)}) {
                var response = visitor.post(
                        page, "_version", "1", "correction-how", how, "correction-why", why, "title", "Right");
                assertThat(response.statusCode()).isEqualTo(422);
                assertThat(response.body()).contains("href=\"#correction-why\"");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0007b", "a\u202Eb", "\u200B"})
        void for_a_token_comes_back_with_what_was_typed(String label) {
            visitor.get("/account");
            var response = visitor.post("/account/tokens", "label", label, "days", "7");
            assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
            assertThat(response.body()).contains("govuk-error-summary", "href=\"#label\"", "value=\"7\"");
            var scope = visitor.post("/account/tokens", "label", "mine", "scope", label, "days", label);
            assertThat(scope.statusCode()).as(scope.body()).isEqualTo(422);
            assertThat(scope.body()).contains("govuk-error-summary", "value=\"mine\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0007b, and a few words", "a\u202Eb, and a few words"})
        void for_a_password_says_what_is_wrong_with_it(String wanted) {
            visitor.get("/account");
            var response = visitor.post("/account/password", "current", PASSWORD, "wanted", wanted, "again", wanted);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
            assertThat(response.body()).contains("govuk-error-summary", "href=\"#wanted\"", "Remove it");
            var wrong = visitor.post("/account/password", "current", wanted, "wanted", "x", "again", "x");
            assertThat(wrong.statusCode()).as(wrong.body()).isEqualTo(422);
        }

        @Test
        void for_the_first_password_says_what_is_wrong_with_it() {
            var newcomer = visitor().signedIn(account(false, true), PASSWORD);
            newcomer.get("/account/new-password");
            var wanted = "a\u0007b, and a few words";
            var response =
                    newcomer.post("/account/new-password", "current", PASSWORD, "wanted", wanted, "again", wanted);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
            assertThat(response.body()).contains("govuk-error-summary", "href=\"#wanted\"", "Remove it");
        }

        @Test
        void of_sign_in_knows_nobody_of_such_a_name() {
            var stranger = visitor();
            stranger.get("/sign-in");
            var response = stranger.post("/sign-in", "name", "a\u0000b", "password", "x\u0000y");
            assertThat(response.statusCode()).isLessThan(500);
        }
    }
}
