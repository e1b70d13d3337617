package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.offshoot.access.InMemoryAccessTokens;
import dev.offshoot.access.InMemoryAccounts;
import dev.offshoot.access.InMemorySecurityLog;
import dev.offshoot.adapter.web.security.password.FirstAdministrator;
import dev.offshoot.adapter.web.security.token.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who comes in, and how. */
class SecurityChainsTest extends PlatformTest {

    @Nested
    class Sign_in {

        @Test
        void is_where_every_page_leads_that_needs_it() {
            var response = visitor().get("/account");
            assertThat(response.statusCode()).isEqualTo(302);
            assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        }

        @Test
        void leads_to_the_page_that_was_wanted() {
            var visitor = visitor();
            visitor.get("/account");
            visitor.get("/sign-in");
            var response = visitor.post("/sign-in", "name", name, "password", PASSWORD);
            assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/account");
            assertThat(visitor.get("/account").body()).contains("Ada L.");
        }

        @Test
        void leads_a_program_and_a_session_that_ended_to_the_page_that_was_wanted_too() {
            var program = visitor();
            program.send("GET", "/people", new byte[0], "Accept", "*/*", "Sec-Fetch-Mode", "navigate");
            program.get("/sign-in");
            assertThat(program.post("/sign-in", "name", name, "password", PASSWORD)
                            .headers()
                            .firstValue("Location"))
                    .get(STRING)
                    .endsWith("/people");
            var first = visitor().signedIn(name, PASSWORD);
            for (var i = 0; i < 20; i++) {
                visitor().signedIn(name, PASSWORD);
            }
            first.get("/account?tab=tokens");
            first.get("/sign-in");
            assertThat(first.post("/sign-in", "name", name, "password", PASSWORD)
                            .headers()
                            .firstValue("Location"))
                    .get(STRING)
                    .endsWith("/account?tab=tokens");
        }

        @Test
        void does_not_lead_to_what_a_script_fetched() {
            var visitor = visitor();
            visitor.send("GET", "/account", new byte[0], "Accept", "*/*", "Sec-Fetch-Mode", "cors");
            visitor.get("/sign-in");
            assertThat(visitor.post("/sign-in", "name", name, "password", PASSWORD)
                            .headers()
                            .firstValue("Location"))
                    .get(STRING)
                    .endsWith("/portfolio");
        }

        @Test
        void that_fails_shows_its_page_again_whatever_stands_in_the_address() {
            var visitor = visitor();
            visitor.get("/sign-in");
            var response = visitor.post("/sign-in?out", "name", name, "password", "wrong");
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.body()).contains("The name or the password is not right.");
        }

        @Test
        void keeps_the_name_and_says_the_same_whether_or_not_there_is_an_account() {
            for (var typed : new String[] {name, "nobody"}) {
                var visitor = visitor();
                visitor.get("/sign-in");
                var response = visitor.post("/sign-in", "name", typed, "password", "wrong");
                assertThat(response.statusCode()).isEqualTo(401);
                assertThat(response.body())
                        .contains("The name or the password is not right.", "value=\"" + typed + "\"")
                        .contains("govuk-error-summary", "<title>Error: Sign in");
            }
        }

        @Test
        void is_refused_without_the_csrf_token() {
            var visitor = visitor();
            visitor.get("/sign-in");
            var response = visitor.send(
                    "POST",
                    "/sign-in",
                    ("name=" + name + "&password=x").getBytes(StandardCharsets.UTF_8),
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            assertThat(response.statusCode()).isEqualTo(403);
        }

        @Test
        void slows_down_after_repeated_failures_from_one_place_even_with_the_right_password() {
            var visitor = visitor();
            visitor.get("/sign-in");
            for (var i = 0; i < 5; i++) {
                visitor.post("/sign-in", "name", name, "password", "wrong");
            }
            var response = visitor.post("/sign-in", "name", name, "password", PASSWORD);
            assertThat(response.statusCode()).isEqualTo(429);
            assertThat(response.body()).contains("Too many attempts. Wait 2 seconds.");
            clock.forward(Duration.ofSeconds(3));
            assertThat(visitor.post("/sign-in", "name", name, "password", PASSWORD)
                            .statusCode())
                    .isEqualTo(302);
        }

        @Test
        void is_closed_to_a_disabled_account_and_ends_its_session() {
            var visitor = visitor().signedIn(name, PASSWORD);
            assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
            accounts.activate(name, false, by("test"));
            assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
            var again = visitor();
            again.get("/sign-in");
            assertThat(again.post("/sign-in", "name", name, "password", PASSWORD)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Nested
    class A_session {

        @Test
        void that_sends_a_form_without_its_token_is_not_said_to_have_ended() {
            var form = "label=x".getBytes(StandardCharsets.UTF_8);
            var type = "application/x-www-form-urlencoded";
            var here = visitor().signedIn(name, PASSWORD).send("POST", "/account/tokens", form, "Content-Type", type);
            assertThat(here.statusCode()).isEqualTo(403);
            assertThat(here.body())
                    .contains("did not come from its page as it is now", "nothing was recorded")
                    .doesNotContain("You were signed out");
            var gone = visitor().send("POST", "/account/tokens", form, "Content-Type", type);
            assertThat(gone.statusCode()).isEqualTo(403);
            assertThat(gone.body()).contains("You were signed out");
        }

        @Test
        void ends_on_sign_out() {
            var visitor = visitor().signedIn(name, PASSWORD);
            visitor.post("/sign-out");
            assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
        }

        @Test
        void may_read_the_api_and_not_write_to_it_without_csrf() {
            var visitor = visitor().signedIn(name, PASSWORD);
            assertThat(visitor.get("/api/v1/tokens").statusCode()).isEqualTo(200);
            var response = visitor.postJson("/api/v1/programmes", "{\"title\":\"x\",\"scale\":\"rag-3\"}");
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body()).contains("/problems/not-allowed");
        }
    }

    @Nested
    class The_api {

        @Test
        void needs_a_token() {
            var response = visitor().postJson("/api/v1/programmes", "{}");
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer");
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(response.body()).contains("/problems/not-signed-in");
        }

        @Test
        void knows_a_bad_token_and_slows_down_those_who_try_many() {
            var response = visitor().get("/api/v1/tokens", "Authorization", "Bearer guess");
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.body()).contains("/problems/bad-credentials");
            for (var i = 0; i < 20; i++) {
                visitor().get("/api/v1/tokens", "Authorization", "Bearer guess" + i);
            }
            var late = visitor().get("/api/v1/tokens", "Authorization", "Bearer guess");
            assertThat(late.statusCode()).isEqualTo(429);
            assertThat(late.body()).contains("/problems/too-many-attempts", "Wait 2 seconds");
            assertThat(late.headers().firstValue("Retry-After")).contains("2");
            assertThat(visitor().get("/api/v1/tokens", "Authorization", bearer).statusCode())
                    .isEqualTo(200);
        }

        @Test
        void gives_a_token_for_name_and_password_and_takes_them_nowhere_else() {
            var basic = "Basic "
                    + Base64.getEncoder().encodeToString((name + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            var response = visitor().postJson("/api/v1/tokens", "{\"label\":\"script\"}", "Authorization", basic);
            assertThat(response.statusCode()).isEqualTo(201);
            assertThat(response.body()).contains("\"secret\":\"offshoot_");
            assertThat(visitor().get("/api/v1/tokens", "Authorization", basic).statusCode())
                    .isEqualTo(401);
        }

        @Test
        void lists_and_revokes_tokens_without_their_secret() {
            var fresh = token(name, "read");
            var listed =
                    visitor().get("/api/v1/tokens", "Authorization", bearer).body();
            assertThat(listed)
                    .contains(fresh.token().id(), "\"scope\":\"read\"")
                    .doesNotContain(fresh.secret());
            var gone = visitor()
                    .send("DELETE", "/api/v1/tokens/" + fresh.token().id(), new byte[0], "Authorization", bearer);
            assertThat(gone.statusCode()).isEqualTo(204);
            assertThat(visitor()
                            .get("/api/v1/tokens", "Authorization", "Bearer " + fresh.secret())
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Nested
    class The_account_page {

        private static final Pattern SECRET = Pattern.compile("offshoot_[\\w-]{43}");

        @Test
        void shows_a_token_once_and_keeps_its_hash_only() {
            var visitor = visitor().signedIn(name, PASSWORD);
            visitor.post("/account/tokens", "label", "my script");
            var shown = SECRET.matcher(visitor.get("/account").body());
            assertThat(shown.find()).isTrue();
            assertThat(visitor.get("/account").body()).contains("my script").doesNotContainPattern(SECRET);
            assertThat(accessTokens.hashes())
                    .contains(Tokens.hash(shown.group()))
                    .doesNotContain(shown.group());
        }

        @Test
        void changes_the_password_and_ends_the_other_sessions() {
            var here = visitor().signedIn(name, PASSWORD);
            var there = visitor().signedIn(name, PASSWORD);
            clock.forward(Duration.ofSeconds(1));
            var wanted = "another long password";
            assertThat(here.post("/account/password", "current", PASSWORD, "wanted", wanted, "again", wanted)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(here.get("/account").statusCode()).isEqualTo(200);
            assertThat(there.get("/account").statusCode()).isEqualTo(302);
        }

        @Test
        void says_what_is_wrong_with_a_new_password() {
            var visitor = visitor().signedIn(name, PASSWORD);
            assertThat(visitor.post("/account/password", "current", PASSWORD, "wanted", "short", "again", "short")
                            .body())
                    .contains("at least 12 characters");
            assertThat(visitor.post("/account/password", "current", "wrong", "wanted", PASSWORD, "again", PASSWORD)
                            .body())
                    .contains("The current password is not right.");
        }
    }

    @Nested
    class The_people_page {

        private HttpResponse<String> added(String own, String displayName) {
            var visitor = visitor().signedIn(account(true), PASSWORD);
            visitor.get("/people");
            return visitor.post("/people", "name", own, "displayName", displayName);
        }

        @Test
        void shows_its_form_again_where_a_name_holds_what_cannot_be_seen() {
            var answer = added(fresh("eve"), "Eve\u202eada");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("govuk-error-summary", "href=\"#displayName\"", "U+202E", "Add a person");
        }

        @Test
        void gives_no_two_accounts_one_name_to_be_shown_by() {
            var shown = fresh("Grace H");
            assertThat(added(fresh("grace"), shown).statusCode()).isEqualTo(303);
            var answer = added(fresh("grace"), shown.toUpperCase(Locale.ROOT));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(
                            "govuk-error-summary",
                            "href=\"#displayName\"",
                            "is called so already",
                            "Say which of the two this is.");
        }

        @Test
        void is_for_administrators() {
            var response = visitor().signedIn(name, PASSWORD).get("/people");
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body()).contains("Only an administrator may open this page.");
        }

        @Test
        void adds_a_person_and_shows_the_password_once() {
            var visitor = visitor().signedIn(account(true), PASSWORD);
            visitor.get("/people");
            var added = fresh("bob");
            assertThat(visitor.post("/people", "name", added, "displayName", "Bob")
                            .statusCode())
                    .isEqualTo(303);
            var page = visitor.get("/people").body();
            var password = Pattern.compile("class=\"token\">([a-z0-9-]+)<").matcher(page);
            assertThat(password.find()).isTrue();
            assertThat(passwords.matches(
                            password.group(1),
                            accounts.find(added).orElseThrow().passwordHash()))
                    .isTrue();
            assertThat(visitor.get("/people").body()).doesNotContain(password.group(1));
            assertThat(visitor.post("/people", "name", added, "displayName", "Bob")
                            .statusCode())
                    .isEqualTo(422);
        }

        @Test
        void disables_others_and_not_oneself() {
            var administrator = account(true);
            var visitor = visitor().signedIn(administrator, PASSWORD);
            visitor.get("/people");
            assertThat(visitor.post("/people/" + name + "/disable").statusCode())
                    .isEqualTo(303);
            assertThat(accounts.find(name).orElseThrow().active()).isFalse();
            assertThat(visitor.post("/people/" + administrator + "/disable").statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void passwords_are_kept_with_argon2id() {
        assertThat(accounts.find(name).orElseThrow().passwordHash()).startsWith("{argon2}$argon2id$");
    }

    @Test
    void the_first_administrator_is_made_once_and_its_password_printed_once() {
        var none = new InMemorySecurityLog();
        var empty = new InMemoryAccounts(new InMemoryAccessTokens(none), none);
        var out = new ByteArrayOutputStream();
        var first = new FirstAdministrator(empty, passwords, clock, "");
        first.appoint(new PrintStream(out, true, StandardCharsets.UTF_8));
        var password = Pattern.compile("password  (\\S+)").matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(password.find()).isTrue();
        assertThat(passwords.matches(
                        password.group(1), empty.find("admin").orElseThrow().passwordHash()))
                .isTrue();
        assertThat(empty.find("admin").orElseThrow().passwordTemporary()).isTrue();
        out.reset();
        first.appoint(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.size()).isZero();
    }
}
