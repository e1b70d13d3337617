package dev.offshoot.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.access.SecurityEvent.Kind;
import dev.offshoot.access.SecurityLog.Numbered;
import dev.offshoot.access.SecurityLog.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What whatever keeps accounts and access tokens must do. Each test gets empty ones. */
public abstract class AccessContract {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Account ADA = account("ada", true);
    private static final Requester BY = new Requester("zoe", "192.0.2.1", NOON);

    protected abstract Accounts accounts();

    protected abstract AccessTokens tokens();

    protected abstract SecurityLog log();

    @Test
    void an_account_is_found_as_it_was_added_and_only_added_once() {
        assertThat(accounts().add(ADA, BY)).isTrue();
        assertThat(accounts().add(account("ada", false), BY)).isFalse();
        assertThat(accounts().find("ada")).contains(ADA);
        assertThat(accounts().find("bob")).isEmpty();
        assertThat(said()).containsExactly("ACCOUNT_ADDED ada by zoe from 192.0.2.1: As administrator.");
    }

    @Test
    void all_accounts_come_by_name() {
        accounts().add(account("zoe", false), BY);
        accounts().add(ADA, BY);
        assertThat(accounts().all()).extracting(Account::name).containsExactly("ada", "zoe");
    }

    @Test
    void a_password_change_and_a_lock_change_nothing_else() {
        accounts().add(ADA, BY);
        accounts().add(account("zoe", true), BY);
        accounts().changePassword("ada", "{x}9", true, new Requester("zoe", "", NOON.plusSeconds(5)));
        assertThat(accounts().activate("ada", false, BY)).isTrue();
        assertThat(accounts().find("ada"))
                .contains(new Account("ada", "ada", "{x}9", true, false, NOON.plusSeconds(5), true));
    }

    @Test
    void every_change_of_an_account_is_in_the_log() {
        accounts().add(ADA, BY);
        accounts().add(account("bob", false), BY);
        accounts().appoint("bob", true, BY);
        accounts().appoint("bob", true, BY);
        accounts().changePassword("bob", "{x}2", true, BY);
        accounts().changePassword("bob", "{x}3", false, new Requester("bob", "192.0.2.2", NOON));
        accounts().appoint("bob", false, BY);
        accounts().activate("bob", false, BY);
        accounts().activate("bob", false, BY);
        accounts().activate("bob", true, BY);
        accounts().activate("nobody", false, BY);
        assertThat(said())
                .containsExactly(
                        "ACCOUNT_ADDED ada by zoe from 192.0.2.1: As administrator.",
                        "ACCOUNT_ADDED bob by zoe from 192.0.2.1: ",
                        "ADMINISTRATOR_APPOINTED bob by zoe from 192.0.2.1: ",
                        "PASSWORD_RESET bob by zoe from 192.0.2.1: ",
                        "PASSWORD_CHANGED bob by bob from 192.0.2.2: ",
                        "ADMINISTRATOR_DISMISSED bob by zoe from 192.0.2.1: ",
                        "ACCOUNT_DISABLED bob by zoe from 192.0.2.1: ",
                        "ACCOUNT_ENABLED bob by zoe from 192.0.2.1: ");
    }

    @Test
    void the_last_administrator_who_can_sign_in_stays() {
        accounts().add(ADA, BY);
        accounts().add(account("zoe", true), BY);
        accounts().add(account("bob", false), BY);
        assertThat(accounts().activate("zoe", false, BY)).isTrue();
        assertThat(accounts().activate("ada", false, BY)).isFalse();
        assertThat(accounts().appoint("ada", false, BY)).isFalse();
        assertThat(accounts().activate("bob", false, BY)).isTrue();
        assertThat(accounts().find("ada")).contains(ADA);
        assertThat(said()).hasSize(5).noneMatch(s -> s.contains("DISABLED ada") || s.contains("DISMISSED ada"));
    }

    @Test
    void a_new_password_and_a_lock_revoke_the_tokens_of_the_account_and_no_other() {
        accounts().add(ADA, BY);
        accounts().add(account("bob", false), BY);
        for (var change : List.<Runnable>of(
                () -> accounts().changePassword("bob", "{x}2", false, BY),
                () -> accounts().changePassword("bob", "{x}3", true, BY),
                () -> accounts().activate("bob", false, BY))) {
            tokens().add(token("b", "bob", NOON), "b".repeat(64), BY);
            tokens().add(token("a", "ada", NOON), "a".repeat(64), BY);
            change.run();
            assertThat(tokens().all()).extracting(AccessToken::id).containsExactly("a");
            assertThat(said().getLast()).isEqualTo("TOKEN_REVOKED bob by zoe from 192.0.2.1: script");
            tokens().revoke("ada", "a", BY);
        }
    }

    @Test
    void a_token_is_found_by_its_hash_as_it_was_added_and_remembers_its_use() {
        accounts().add(ADA, BY);
        tokens().add(token("t1", "ada", NOON), "a".repeat(64), BY);
        assertThat(tokens().use("a".repeat(64), "192.0.2.9", NOON.plusSeconds(300)))
                .contains(token("t1", "ada", NOON));
        assertThat(tokens().use("b".repeat(64), "", NOON)).isEmpty();
        assertThat(tokens().of("ada").getFirst().lastUsed()).contains(NOON.plusSeconds(300));
        tokens().use("a".repeat(64), "192.0.2.9", NOON.plusSeconds(600));
        assertThat(said())
                .endsWith(
                        "TOKEN_MADE ada by zoe from 192.0.2.1: script",
                        "TOKEN_FIRST_USED ada by ada from 192.0.2.9: script");
    }

    @Test
    void a_token_lets_nobody_in_from_the_moment_it_expires() {
        accounts().add(ADA, BY);
        tokens().add(token("t1", "ada", NOON), "a".repeat(64), BY);
        assertThat(tokens().use("a".repeat(64), "", NOON.plus(DAY).minusSeconds(1)))
                .isPresent();
        assertThat(tokens().use("a".repeat(64), "", NOON.plus(DAY))).isEmpty();
        assertThat(tokens().of("ada")).hasSize(1);
    }

    @Test
    void tokens_come_newest_first_and_go_only_by_their_owner() {
        accounts().add(ADA, BY);
        accounts().add(account("bob", false), BY);
        tokens().add(token("old", "ada", NOON), "a".repeat(64), BY);
        tokens().add(token("new", "ada", NOON.plusSeconds(1)), "b".repeat(64), BY);
        tokens().add(token("his", "bob", NOON.plusSeconds(2)), "c".repeat(64), BY);
        assertThat(tokens().of("ada")).extracting(AccessToken::id).isEqualTo(List.of("new", "old"));
        assertThat(tokens().all()).extracting(AccessToken::id).isEqualTo(List.of("his", "new", "old"));
        assertThat(tokens().revoke("bob", "old", BY)).isFalse();
        assertThat(tokens().revoke("ada", "old", BY)).isTrue();
        assertThat(tokens().use("a".repeat(64), "", NOON)).isEmpty();
        assertThat(said().getLast()).isEqualTo("TOKEN_REVOKED ada by zoe from 192.0.2.1: script");
    }

    @Test
    void the_log_is_read_backwards_by_pages_by_account_and_by_kind() {
        for (var i = 0; i < 5; i++) {
            log().append(SecurityEvent.of(
                    i == 2 ? Kind.SIGNED_OUT : Kind.SIGNED_IN,
                    i == 3 ? "bob" : "ada",
                    new Requester(i == 4 ? "bob" : "ada", "192.0.2.1", NOON),
                    "entry " + i));
        }
        assertThat(details(Optional.empty(), Optional.empty(), OptionalLong.empty(), 2))
                .containsExactly("entry 4", "entry 3");
        var second = log().read(new Wanted(Optional.empty(), Optional.empty(), OptionalLong.empty(), 2))
                .getLast()
                .number();
        assertThat(details(Optional.empty(), Optional.empty(), OptionalLong.of(second), 9))
                .containsExactly("entry 2", "entry 1", "entry 0");
        assertThat(details(Optional.of("bob"), Optional.empty(), OptionalLong.empty(), 9))
                .containsExactly("entry 4", "entry 3");
        assertThat(details(Optional.of("ada"), Optional.of(Kind.SIGNED_OUT), OptionalLong.empty(), 9))
                .containsExactly("entry 2");
    }

    private List<String> details(Optional<String> account, Optional<Kind> kind, OptionalLong before, int limit) {
        return log().read(new Wanted(account, kind, before, limit)).stream()
                .map(e -> e.event().detail())
                .toList();
    }

    /** The whole log, the first entry first. */
    private List<String> said() {
        return log().read(new Wanted(Optional.empty(), Optional.empty(), OptionalLong.empty(), 100)).reversed().stream()
                .map(Numbered::event)
                .map(e -> "%s %s by %s from %s: %s".formatted(e.kind(), e.account(), e.by(), e.address(), e.detail()))
                .toList();
    }

    private static Account account(String name, boolean administrator) {
        return new Account(name, name, "{x}1", administrator, true, NOON, false);
    }

    private static AccessToken token(String id, String account, Instant made) {
        return new AccessToken(id, account, "script", TokenScope.IMPORT, made, made.plus(DAY), Optional.empty());
    }
}
