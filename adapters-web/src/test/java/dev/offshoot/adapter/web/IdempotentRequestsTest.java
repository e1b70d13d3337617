package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.access.IdempotencyStore;
import dev.offshoot.adapter.web.security.token.Tokens;
import dev.offshoot.stream.StreamId;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The Idempotency-Key. */
class IdempotentRequestsTest extends PlatformTest {

    private HttpResponse<String> open(String title, String key) {
        return visitor().postJson("/api/v1/programmes", body(title), "Authorization", bearer, "Idempotency-Key", key);
    }

    private static String body(String title) {
        return "{\"title\":\"%s\",\"scale\":\"rag-3\"}".formatted(title);
    }

    @Test
    void gives_the_same_answer_to_the_same_request_and_does_it_once() {
        var title = fresh("p");
        var first = open(title, "k1");
        var again = open(title, "k1");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(streams.of(new StreamId("programme", title))).hasSize(1);
    }

    @Test
    void judges_anew_what_was_refused_and_changed_nothing() {
        var title = fresh("p");
        open(title, "k1");
        var renamed = "/api/v1/programmes/" + title + "/rename-programme";
        var body = "{\"title\":\"Another\"}";
        var without = visitor().postJson(renamed, body, "Authorization", bearer, "Idempotency-Key", "k2");
        assertThat(without.statusCode()).isEqualTo(428);
        var stale = visitor()
                .postJson(renamed, body, "Authorization", bearer, "Idempotency-Key", "k2", "If-Match", "\"7\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        var right = visitor()
                .postJson(renamed, body, "Authorization", bearer, "Idempotency-Key", "k2", "If-Match", "\"0\"");
        assertThat(right.statusCode()).as(right.body()).isEqualTo(200);
        var again = visitor()
                .postJson(renamed, body, "Authorization", bearer, "Idempotency-Key", "k2", "If-Match", "\"0\"");
        assertThat(again.body()).isEqualTo(right.body());
        assertThat(again.statusCode()).isEqualTo(200);
    }

    @Test
    void is_refused_with_another_body() {
        open(fresh("p"), "k1");
        var response = open(fresh("p"), "k1");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("/problems/idempotency-key-reused");
    }

    @Test
    void is_refused_while_the_first_request_is_running_however_long_and_free_after_it() {
        var title = fresh("p");
        var print = Tokens.hash("POST\n/api/v1/programmes\n" + body(title));
        receipts.once(new IdempotencyStore.Request(name, "k1", print, clock.instant()), () -> {
            clock.forward(Duration.ofMinutes(5));
            var response = open(title, "k1");
            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(response.body()).contains("/problems/still-running");
            return response;
        });
        assertThat(open(title, "k1").statusCode()).isEqualTo(201);
    }

    @Test
    void belongs_to_one_account() {
        open(fresh("p"), "k1");
        bearer = "Bearer " + token(account(false), "write").secret();
        assertThat(open(fresh("p"), "k1").statusCode()).isEqualTo(201);
    }

    @Test
    void must_be_readable() {
        var response = open(fresh("p"), "k".repeat(201));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("/problems/malformed-idempotency-key");
    }
}
