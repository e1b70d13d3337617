package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is answered when something cannot be done. */
class ProblemsTest extends PlatformTest {

    @Test
    void an_unknown_address_is_404_in_both_forms() {
        var api = visitor().get("/api/v1/nonsense", "Authorization", bearer);
        assertThat(api.statusCode()).isEqualTo(404);
        assertThat(api.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(api.body()).contains("\"type\":\"/problems/not-found\"");
        var page = visitor().signedIn(name, PASSWORD).get("/nonsense");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Page not found</h1>", "Sign out");
    }

    @Test
    void a_wrong_method_is_405_and_names_the_right_ones() {
        var response = visitor().get("/api/v1/programmes/open-programme", "Authorization", bearer);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("POST");
        assertThat(response.body()).contains("/problems/method-not-allowed");
    }

    @Test
    void a_database_that_is_down_is_503_in_both_forms() {
        var api = visitor().get("/api/v1/broken/database", "Authorization", bearer);
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.headers().firstValue("Retry-After")).contains("5");
        assertThat(api.body()).contains("/problems/storage-unavailable");
        var page = visitor().signedIn(name, PASSWORD).get("/broken/database");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("5");
        assertThat(page.body()).contains("The database cannot be reached");
    }

    @Test
    void what_took_too_long_is_503_of_its_own_in_both_forms() {
        var given = "This took longer than 30 seconds and was given up; nothing was changed.";
        var api = visitor().get("/api/v1/broken/length", "Authorization", bearer);
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.headers().firstValue("Retry-After")).contains("60");
        assertThat(api.body()).contains("/problems/took-too-long", given);
        var page = visitor().signedIn(name, PASSWORD).get("/broken/length");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("<h1>Took too long</h1>", given)
                .doesNotContain("The database cannot be reached");
    }

    @Test
    void what_is_being_rebuilt_is_503_of_its_own_in_both_forms() {
        var given = "being rebuilt from the log, 0 % of it so far. Nothing is lost.";
        var api = visitor().get("/api/v1/broken/rows", "Authorization", bearer);
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.headers().firstValue("Retry-After")).contains("60");
        assertThat(api.body()).contains("/problems/being-rebuilt", given);
        var page = visitor().signedIn(name, PASSWORD).get("/broken/rows");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains(given).doesNotContain("The database cannot be reached");
    }

    @Test
    void what_was_not_there_yet_leads_to_it_as_it_is_now() {
        var page = visitor().signedIn(name, PASSWORD).get("/broken/not-yet?was=2020-01-01");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("class=\"past\"", "<a href=\"/broken/not-yet\">See it as it is now</a>")
                .contains("It was not there on 2020-01-01.");
        assertThat(visitor().signedIn(name, PASSWORD).get("/nonsense").body()).doesNotContain("class=\"past\"");
    }

    @Test
    void a_fault_is_500_with_a_correlation_and_nothing_of_the_inside() {
        var api = visitor().get("/api/v1/broken/inside", "Authorization", bearer);
        assertThat(api.statusCode()).isEqualTo(500);
        assertThat(api.body())
                .contains("/problems/fault")
                .containsPattern(Pattern.compile("\"correlation\":\"[0-9a-f-]{36}\""))
                .doesNotContain("secret detail", "IllegalState");
        var page = visitor().signedIn(name, PASSWORD).get("/broken/inside");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Something broke on our side").doesNotContain("secret detail");
    }

    @Test
    void every_page_forbids_what_is_not_its_own() {
        var headers = visitor().get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    }

    @Test
    void pages_have_nothing_inline_and_assets_are_kept_for_long() {
        var page = visitor().get("/sign-in").body();
        assertThat(page).doesNotContain("<style", " style=\"", " onclick=").doesNotContainPattern("<script[^>]*>[^<]");
        var assets = Pattern.compile("(?:href|src|data-govuk)=\"(/(?:webjars|offshoot)[^\"]+)\"")
                .matcher(page);
        var count = 0;
        while (assets.find()) {
            var asset = visitor().get(assets.group(1));
            assertThat(asset.statusCode()).as(assets.group(1)).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("max-age=31536000");
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(6);
    }

    @Test
    void stylesheets_ask_for_no_font() {
        var page = visitor().get("/sign-in").body();
        var styles = Pattern.compile("href=\"(/[^\"]+\\.css)\"").matcher(page);
        var count = 0;
        while (styles.find()) {
            var style = visitor().get(styles.group(1));
            assertThat(style.statusCode()).isEqualTo(200);
            assertThat(style.body())
                    .as(styles.group(1))
                    .isNotBlank()
                    .doesNotContainIgnoringCase("@font-face")
                    .doesNotContain(".woff", "/assets/fonts");
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(2);
    }

    @Test
    void nothing_that_turns_the_direction_of_a_text_is_sent_back_raw() {
        for (var path :
                List.of("/api/v1/programmes/x%E2%80%AEy/nothing", "/api/v1/echo/x%E2%80%AEy", "/echo/x%E2%80%AEy")) {
            var echoed = visitor().signedIn(name, PASSWORD).get(path, "Authorization", bearer);
            assertThat(echoed.statusCode()).isEqualTo(404);
            assertThat(echoed.body()).doesNotContain("\u202E");
        }
        var field = visitor().postJson("/api/v1/programmes", "{\"x\u202Ey\": 1}", "Authorization", bearer);
        assertThat(field.statusCode()).isEqualTo(422);
        assertThat(field.body()).doesNotContain("\u202E");
    }

    @Test
    void health_is_open_and_the_rest_of_the_actuator_is_not() {
        assertThat(visitor().get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(visitor().get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(visitor().get("/actuator/env", "Authorization", bearer).statusCode())
                .as("administrators only")
                .isEqualTo(403);
    }

    @Test
    void the_description_is_whole_and_always_the_same() {
        var first = visitor().get("/api/v1/openapi", "Authorization", bearer);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body())
                .contains("\"openapi\":\"3.1", "\"/api/v1/programmes\"")
                .contains("\"/api/v1/programmes/{programme}/rename-programme\"", "\"programme.open-programme\"")
                .contains("\"/api/v1/corrections\"", "\"Idempotency-Key\"", "\"If-Match\"", "\"rag-3\"")
                .contains("\"Problem422\"", "\"scheme\":\"bearer\"")
                .doesNotContain("localhost");
        assertThat(visitor().get("/api/v1/openapi", "Authorization", bearer).body())
                .isEqualTo(first.body());
    }

    @Test
    void the_description_takes_no_parameter() {
        var answer = visitor().get("/api/v1/openapi?known=2020-01-01", "Authorization", bearer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/bad-query", "None is known.");
    }
}
