package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Guessing is slowed down, and the rightful member still gets in. */
@TestPropertySource(properties = "offshoot.access.trusted-proxies=127.0.0.1,::1")
class SignInTest extends PlatformTest {

    private static final String FROM = "X-Forwarded-For";

    private HttpResponse<String> sent(Visitor visitor, String address, String account, String password) {
        visitor.get("/sign-in", FROM, address);
        return visitor.postFrom(address, "/sign-in", "name", account, "password", password);
    }

    private void guess(String address, int times) {
        for (var i = 0; i < times; i++) {
            sent(visitor(), address, name, "wrong " + i);
        }
    }

    @Test
    void a_stranger_elsewhere_does_not_lock_the_member_out() {
        guess("192.0.2.1", 8);
        assertThat(sent(visitor(), "192.0.2.1", name, PASSWORD).statusCode()).isEqualTo(429);
        assertThat(sent(visitor(), "192.0.2.2", name, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void a_browser_that_signed_in_before_gets_in_beside_a_stranger_at_the_same_address() {
        var known = visitor();
        assertThat(sent(known, "192.0.2.3", name, PASSWORD).statusCode()).isEqualTo(302);
        known.get("/account");
        known.post("/sign-out");
        guess("192.0.2.3", 8);
        assertThat(sent(visitor(), "192.0.2.3", name, PASSWORD).statusCode()).isEqualTo(429);
        assertThat(sent(known, "192.0.2.3", name, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void a_known_browser_guesses_no_faster_and_a_made_up_mark_is_worth_nothing() {
        var known = visitor();
        sent(known, "192.0.2.4", name, PASSWORD);
        known.get("/account");
        known.post("/sign-out");
        for (var i = 0; i < 5; i++) {
            sent(known, "192.0.2.4", name, "wrong");
        }
        assertThat(sent(known, "192.0.2.4", name, PASSWORD).statusCode()).isEqualTo(429);
        guess("192.0.2.5", 5);
        var forger = visitor();
        forger.get("/sign-in", FROM, "192.0.2.5");
        forger.cookie("offshoot-device", "0123456789abcdef01234567.99999999999.00");
        assertThat(sent(forger, "192.0.2.5", name, PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void one_address_may_not_try_many_names() {
        for (var i = 0; i < 21; i++) {
            sent(visitor(), "192.0.2.6", "name-" + i, "wrong");
        }
        assertThat(sent(visitor(), "192.0.2.6", name, PASSWORD).statusCode()).isEqualTo(429);
        assertThat(sent(visitor(), "192.0.2.7", name, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void the_addresses_of_one_network_of_ipv6_are_one_client() {
        for (var i = 1; i <= 5; i++) {
            sent(visitor(), "2001:db8:1:2::" + i, name, "wrong");
        }
        assertThat(sent(visitor(), "2001:db8:1:2:ffff::9", name, PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(sent(visitor(), "2001:db8:1:3::1", name, PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void an_address_that_the_client_itself_adds_does_not_help() {
        for (var i = 0; i < 8; i++) {
            sent(visitor(), String.format(Locale.ROOT, "198.51.100.%d, 192.0.2.8", i), name, "wrong");
        }
        assertThat(sent(visitor(), "198.51.100.99, 192.0.2.8", name, PASSWORD).statusCode())
                .isEqualTo(429);
    }

    @Test
    void who_came_and_who_failed_is_in_the_log_with_the_address() {
        var member = visitor();
        sent(member, "192.0.2.9", name, PASSWORD);
        member.get("/account");
        member.post("/sign-out");
        guess("192.0.2.10", 5);
        sent(visitor(), "192.0.2.10", name, "wrong");
        assertThat(logged(name))
                .startsWith(
                        "sign-in-throttled",
                        "sign-in-failed",
                        "sign-in-failed",
                        "sign-in-failed",
                        "sign-in-failed",
                        "sign-in-failed",
                        "signed-out",
                        "signed-in");
        var administrator = "Bearer " + token(account(true), "read").secret();
        var page = visitor().get("/api/v1/security-log?limit=2&account=" + name, "Authorization", administrator);
        assertThat(page.body()).contains("\"address\":\"192.0.2.10\"", "\"next\":\"", "\"kind\":\"sign-in-throttled\"");
        for (var path : List.of("security-log", "set-aside", "projections", "projections/sites")) {
            assertThat(visitor().get("/api/v1/" + path, "Authorization", bearer).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(visitor()
                        .get("/api/v1/security-log?kind=x", "Authorization", administrator)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_flood_of_failures_does_not_flood_the_log() {
        clock.forward(Duration.ofMinutes(5));
        var basic = "Basic " + Base64.getEncoder().encodeToString((name + ":wrong").getBytes(StandardCharsets.UTF_8));
        for (var i = 0; i < 200; i++) {
            visitor().postJson("/api/v1/tokens", "{}", "Authorization", basic, FROM, "203.0.113.1");
        }
        assertThat(logged(name).size()).isLessThanOrEqualTo(50);
        var failures =
                logged(name).stream().filter(kind -> kind.startsWith("sign-in")).count();
        assertThat(failures).isLessThanOrEqualTo(60);
        clock.forward(Duration.ofMinutes(2));
        visitor().postJson("/api/v1/tokens", "{}", "Authorization", basic, FROM, "203.0.113.2");
        var administrator = "Bearer " + token(account(true), "read").secret();
        assertThat(visitor()
                        .get("/api/v1/security-log?limit=1&account=" + name, "Authorization", administrator)
                        .body())
                .contains("more before it that are not listed");
    }
}
