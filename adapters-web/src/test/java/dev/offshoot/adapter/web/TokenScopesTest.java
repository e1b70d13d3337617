package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a token lets a program do, and how long. */
class TokenScopesTest extends PlatformTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private record Route(String method, String path) {}

    private List<Route> writing() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .map(path -> path.replaceAll("\\{\\w+}", "x"))
                        .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                                .filter(method -> method != RequestMethod.GET)
                                .map(method -> new Route(method.name(), path))))
                .toList();
    }

    private HttpResponse<String> sent(String scope, String method, String path) {
        return visitor()
                .send(
                        method,
                        path,
                        "{}".getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + token(name, scope).secret());
    }

    @Test
    void one_that_reads_writes_nowhere() {
        var routes = writing();
        assertThat(routes).hasSizeGreaterThan(5);
        var secret = token(name, "read").secret();
        for (var route : routes) {
            var answer = visitor()
                    .send(
                            route.method(),
                            route.path(),
                            "{}".getBytes(StandardCharsets.UTF_8),
                            "Content-Type",
                            "application/json",
                            "Authorization",
                            "Bearer " + secret);
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
            assertThat(answer.body()).as(route.toString()).contains("/problems/scope-too-narrow");
        }
        assertThat(visitor()
                        .get("/api/v1/tokens", "Authorization", "Bearer " + secret)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "read, POST, /api/v1/imports, false",
        "read, POST, /api/v1/nothing-there, false",
        "read, PUT, /api/v1/programmes, false",
        "read, GET, /api/v1/programmes, true",
        "import, POST, /api/v1/imports, true",
        "import, POST, /api/v1/imports/b1/undo, false",
        "import, POST, /api/v1/imports/b1/%75ndo, false",
        "write, POST, /api/v1/imports/b1/undo, true",
        "import, POST, /api/v1/%69mports, true",
        "import, POST, /api/v1/programmes, false",
        "import, POST, /api/v1/corrections, false",
        "import, DELETE, /api/v1/tokens/t1, false",
        "write, POST, /api/v1/programmes, true",
        "write, DELETE, /api/v1/tokens/t1, true",
        "write, POST, /api/v1/tokens, false",
        "write, POST, /api/v1/%74okens, false",
        "write, POST, /api/v1/tokens/, false"
    })
    void each_scope_reaches_so_far(String scope, String method, String path, boolean far) {
        var answer = sent(scope, method, path);
        if (far) {
            assertThat(answer.statusCode()).isNotIn(401, 403);
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("/problems/scope-too-narrow");
        }
    }

    @Test
    void one_that_reads_says_what_to_do_instead() {
        assertThat(sent("read", "POST", "/api/v1/programmes").body())
                .contains("This token may only read. Make one with the scope “write”");
        assertThat(sent("import", "POST", "/api/v1/programmes").body()).contains("may only read and import");
        assertThat(sent("write", "POST", "/api/v1/tokens").body()).contains("A token cannot make another");
    }

    @Test
    void one_expires_after_ninety_days_or_what_was_wished() {
        var usual = "Bearer " + token(name, "read").secret();
        clock.forward(Duration.ofDays(90).minusSeconds(5));
        assertThat(visitor().get("/api/v1/tokens", "Authorization", usual).statusCode())
                .isEqualTo(200);
        clock.forward(Duration.ofSeconds(10));
        assertThat(visitor().get("/api/v1/tokens", "Authorization", usual).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"label\":\"a\",\"days\":366} | days",
                "{\"label\":\"a\",\"days\":0} | days",
                "{\"label\":\"a\",\"days\":\"soon\"} | days",
                "{\"label\":\"a\",\"days\":\"7\"} | days",
                "{\"label\":5} | label",
                "{\"label\":\"a\",\"scope\":\"all\"} | scope",
                "{\"label\":\"\"} | label",
                "{\"label\":\"a\",\"life\":1} | life"
            })
    void a_wish_that_cannot_be_is_refused_by_field(String body, String field) {
        var answer = byPassword(name, body);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    private HttpResponse<String> byPassword(String account, String body) {
        var basic = "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return visitor().postJson("/api/v1/tokens", body, "Authorization", basic);
    }

    @Test
    void one_reads_unless_more_is_asked_and_the_answer_says_how_long_it_lives() {
        assertThat(byPassword(name, "{\"label\":\"a\",\"days\":7}").body())
                .contains("\"scope\":\"read\"", "\"expires\":\"")
                .contains("\"expires\":\""
                        + clock.instant().plus(Duration.ofDays(7)).toString().substring(0, 16));
    }

    @Test
    void a_new_password_and_a_lock_end_those_of_the_account() {
        for (var change : Stream.<Runnable>of(
                        () -> accounts.changePassword(
                                name, String.valueOf(passwords.encode(PASSWORD)), false, by(name)),
                        () -> {
                            accounts.activate(name, false, by("admin"));
                            accounts.activate(name, true, by("admin"));
                        })
                .toList()) {
            var secret = "Bearer " + token(name, "read").secret();
            change.run();
            assertThat(visitor().get("/api/v1/tokens", "Authorization", secret).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void an_administrator_sees_and_revokes_everybodys_and_no_other_does() {
        var fresh = token(name, "write");
        var other = "Bearer " + token(account(false), "write").secret();
        var administrator = "Bearer " + token(account(true), "write").secret();
        var own = "/api/v1/tokens/" + fresh.token().id();
        assertThat(visitor()
                        .get("/api/v1/tokens?everybody=true", "Authorization", other)
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor()
                        .send("DELETE", own, new byte[0], "Authorization", other)
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor()
                        .get("/api/v1/tokens?everybody=true", "Authorization", administrator)
                        .body())
                .contains(fresh.token().id());
        assertThat(visitor()
                        .send("DELETE", own, new byte[0], "Authorization", administrator)
                        .statusCode())
                .isEqualTo(204);
        assertThat(logged(name)).startsWith("token-revoked");
    }
}
