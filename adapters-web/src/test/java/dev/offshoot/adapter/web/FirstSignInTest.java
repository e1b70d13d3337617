package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.access.InMemoryAccessTokens;
import dev.offshoot.access.InMemoryAccounts;
import dev.offshoot.access.InMemorySecurityLog;
import dev.offshoot.adapter.web.security.password.FirstAdministrator;
import dev.offshoot.adapter.web.security.password.UnsuitablePasswordException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password that somebody else chose is good for choosing another, and for nothing else. */
class FirstSignInTest extends PlatformTest {

    private static final String OWN = "words of my own choosing";

    @Test
    void leads_to_the_page_to_choose_ones_own_and_then_everywhere() {
        var newcomer = account(false, true);
        var visitor = visitor().signedIn(newcomer, PASSWORD);
        for (var path : new String[] {"/", "/portfolio", "/account", "/api-docs"}) {
            assertThat(visitor.get(path).headers().firstValue("Location"))
                    .as(path)
                    .contains("/account/new-password");
        }
        visitor.get("/account/new-password");
        assertThat(visitor.post("/account/tokens", "label", "x").headers().firstValue("Location"))
                .contains("/account/new-password");
        assertThat(visitor.get("/api/v1/tokens").body()).contains("/problems/password-change-due");
        var page = visitor.get("/account/new-password");
        assertThat(page.body()).contains("Choose your password", "At least 12 characters");
        assertThat(visitor.post("/account/new-password", "current", PASSWORD, "wanted", PASSWORD, "again", PASSWORD)
                        .body())
                .contains("Choose another password than the one you have.", "govuk-error-summary");
        assertThat(visitor.post("/account/new-password", "current", PASSWORD, "wanted", OWN, "again", OWN)
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(logged(newcomer)).startsWith("password-changed", "signed-in", "account-added");
    }

    @Test
    void leads_on_to_the_page_that_was_asked_for_before() {
        var newcomer = account(false, true);
        var visitor = visitor();
        visitor.get("/account?tab=%7Bx%7D");
        visitor.get("/sign-in");
        var in = visitor.post("/sign-in", "name", newcomer, "password", PASSWORD);
        visitor.get(in.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", ""));
        visitor.get("/account/new-password");
        var chosen = visitor.post("/account/new-password", "current", PASSWORD, "wanted", OWN, "again", OWN);
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains("/account?tab=%7Bx%7D");
        assertThat(visitor.get("/account?tab=%7Bx%7D").body()).contains("Your password was changed.");
    }

    @Test
    void leads_to_the_page_that_was_asked_for_once_signed_in() {
        var newcomer = account(false, true);
        var visitor = visitor().signedIn(newcomer, PASSWORD);
        visitor.get("/account/new-password");
        visitor.get("/api-docs");
        var chosen = visitor.post("/account/new-password", "current", PASSWORD, "wanted", OWN, "again", OWN);
        assertThat(chosen.headers().firstValue("Location")).contains("/api-docs");
        visitor.get("/account");
        var again = visitor.post("/account/password", "current", OWN, "wanted", OWN + "s", "again", OWN + "s");
        assertThat(again.headers().firstValue("Location")).contains("/account");
    }

    @Test
    void leads_on_to_the_page_that_sign_in_was_for_whatever_else_was_opened_meanwhile() {
        var newcomer = account(false, true);
        var visitor = visitor();
        visitor.get("/account?tab=2");
        assertThat(ledTo(visitor, newcomer)).isEqualTo("/account?tab=2");
        for (var meanwhile : new String[] {"/account?tab=2", "/", "/api-docs"}) {
            visitor.get(meanwhile);
        }
        visitor.get("/account/new-password");
        var chosen = visitor.post("/account/new-password", "current", PASSWORD, "wanted", OWN, "again", OWN);
        assertThat(chosen.headers().firstValue("Location").orElseThrow()).endsWith("/account?tab=2");
    }

    @Test
    void the_page_that_sign_in_was_for_is_not_that_of_whoever_signs_in_next() {
        var visitor = visitor();
        visitor.get("/api-docs");
        assertThat(ledTo(visitor, account(true))).isEqualTo("/api-docs");
        visitor.get("/account");
        visitor.post("/sign-out");
        assertThat(ledTo(visitor, account(false))).isEqualTo("/portfolio");
    }

    @Test
    void whoever_signs_out_instead_of_changing_the_password_leaves_no_page_to_the_next() {
        var visitor = visitor();
        visitor.get("/api-docs");
        ledTo(visitor, account(false, true));
        visitor.get("/account/new-password");
        visitor.post("/sign-out");
        assertThat(ledTo(visitor, account(false))).isEqualTo("/portfolio");
    }

    private static String ledTo(Visitor visitor, String name) {
        visitor.get("/sign-in");
        var in = visitor.post("/sign-in", "name", name, "password", PASSWORD);
        return in.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    @Test
    void makes_no_token() {
        var newcomer = account(false, true);
        var basic = "Basic "
                + Base64.getEncoder().encodeToString((newcomer + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var answer = visitor().postJson("/api/v1/tokens", "{\"label\":\"x\"}", "Authorization", basic);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/password-change-due", "choose one of your own");
    }

    @Test
    void a_password_that_an_administrator_sets_must_be_changed() {
        var administrator = visitor().signedIn(account(true), PASSWORD);
        administrator.get("/people");
        administrator.post("/people/" + name + "/password");
        assertThat(accounts.find(name).orElseThrow().passwordTemporary()).isTrue();
        assertThat(visitor().get("/api/v1/tokens", "Authorization", bearer).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "password1234", "admin-admin-admin"})
    void a_weak_one_in_the_environment_stops_the_start_in_plain_words(String given) {
        var log = new InMemorySecurityLog();
        var accounts = new InMemoryAccounts(new InMemoryAccessTokens(log), log);
        assertThatThrownBy(() -> new FirstAdministrator(accounts, passwords, clock, given).check())
                .isInstanceOf(UnsuitablePasswordException.class)
                .hasMessageStartingWith("The password ");
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void an_administrator_is_one_only_as_long_as_appointed() {
        var other = account(true);
        var visitor = visitor().signedIn(other, PASSWORD);
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);
        accounts.appoint(other, false, by("admin"));
        assertThat(visitor.get("/people").statusCode()).isEqualTo(403);
        for (var page : List.of("/security-log", "/set-aside", "/projections", "/projections/sites")) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(403);
        }
    }

    @Test
    void nobody_locks_themselves_out() {
        var administrator = account(true);
        var visitor = visitor().signedIn(administrator, PASSWORD);
        assertThat(visitor.get("/people").body()).contains("Change your own password");
        for (var way : new String[] {"password", "disable", "dismiss"}) {
            var answer = visitor.post("/people/" + administrator + "/" + way);
            assertThat(answer.statusCode()).as(way).isEqualTo(409);
            assertThat(answer.body()).as(way).contains("govuk-error-summary", "your");
        }
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void what_an_administrator_does_to_others_is_shown_on_the_page_of_the_log() {
        var administrator = account(true);
        var visitor = visitor().signedIn(administrator, PASSWORD);
        visitor.get("/people");
        visitor.post("/people/" + name + "/appoint");
        visitor.post("/people/" + name + "/dismiss");
        visitor.post("/people/" + name + "/disable");
        assertThat(visitor.get("/security-log?acount=" + name).body())
                .contains("There is no parameter “acount” here. Known are: account, before, kind.");
        var page = visitor.get("/security-log?account=" + name).body();
        assertThat(page)
                .contains("Made administrator", "No longer administrator", "Account disabled", administrator)
                .contains("127.0.0.1");
        assertThat(visitor.get("/people/tokens").body()).contains("Everybody’s access tokens");
        assertThat(visitor.get("/security-log?kind=nonsense").statusCode()).isEqualTo(400);
    }
}
