package dev.offshoot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What whatever keeps accounts and access tokens must do. Each test gets empty ones. */
public abstract class AccessContract {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final Account ADA = new Account("ada", "Ada Lovelace", "{x}1", true, true, NOON);

    protected abstract Accounts accounts();

    protected abstract AccessTokens tokens();

    @Test
    void an_account_is_found_as_it_was_added_and_only_added_once() {
        assertThat(accounts().add(ADA)).isTrue();
        assertThat(accounts().add(new Account("ada", "Another", "{x}2", false, true, NOON)))
                .isFalse();
        assertThat(accounts().find("ada")).contains(ADA);
        assertThat(accounts().find("bob")).isEmpty();
    }

    @Test
    void all_accounts_come_by_name() {
        accounts().add(new Account("zoe", "Zoe", "{x}", false, true, NOON));
        accounts().add(ADA);
        assertThat(accounts().all()).extracting(Account::name).containsExactly("ada", "zoe");
    }

    @Test
    void a_password_change_and_a_lock_change_nothing_else() {
        accounts().add(ADA);
        accounts().changePassword("ada", "{x}9", NOON.plusSeconds(5));
        accounts().activate("ada", false);
        assertThat(accounts().find("ada"))
                .contains(new Account("ada", "Ada Lovelace", "{x}9", true, false, NOON.plusSeconds(5)));
    }

    @Test
    void a_token_is_found_by_its_hash_and_remembers_its_use() {
        accounts().add(ADA);
        tokens().add(token("t1", NOON), "a".repeat(64));
        assertThat(tokens().use("a".repeat(64), NOON.plusSeconds(300)))
                .map(AccessToken::id)
                .contains("t1");
        assertThat(tokens().use("b".repeat(64), NOON)).isEmpty();
        assertThat(tokens().of("ada").getFirst().lastUsed()).contains(NOON.plusSeconds(300));
    }

    @Test
    void tokens_come_newest_first_and_go_only_by_their_owner() {
        accounts().add(ADA);
        tokens().add(token("old", NOON), "a".repeat(64));
        tokens().add(token("new", NOON.plusSeconds(1)), "b".repeat(64));
        assertThat(tokens().of("ada")).extracting(AccessToken::id).isEqualTo(List.of("new", "old"));
        assertThat(tokens().revoke("bob", "old")).isFalse();
        assertThat(tokens().revoke("ada", "old")).isTrue();
        assertThat(tokens().use("a".repeat(64), NOON)).isEmpty();
    }

    private static AccessToken token(String id, Instant made) {
        return new AccessToken(id, "ada", "script", made, Optional.empty());
    }
}
