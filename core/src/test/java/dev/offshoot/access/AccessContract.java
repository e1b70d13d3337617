package dev.offshoot.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.access.Receipts.Claim;
import dev.offshoot.access.Receipts.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What whatever keeps accounts, access tokens and receipts must do. Each test gets empty ones. */
public abstract class AccessContract {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final Account ADA = new Account("ada", "Ada Lovelace", "{x}1", true, true, NOON);
    private static final Receipt RECEIPT = new Receipt(201, Map.of("ETag", "\"0\""), "{\"stream\": \"programme-a\"}");

    protected abstract Accounts accounts();

    protected abstract AccessTokens tokens();

    protected abstract Receipts receipts();

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

    @Test
    void a_key_is_fresh_once_then_running_then_answered() {
        assertThat(claim("k", "1", NOON)).isEqualTo(new Claim.Fresh());
        assertThat(claim("k", "1", NOON)).isEqualTo(new Claim.Running());
        receipts().keep("ada", "k", RECEIPT);
        assertThat(claim("k", "1", NOON)).isEqualTo(new Claim.Answered(RECEIPT));
        assertThat(claim("k", "2", NOON)).isEqualTo(new Claim.Different());
        assertThat(receipts().claim("bob", "k", "f2".repeat(32), NOON)).isEqualTo(new Claim.Fresh());
    }

    @Test
    void a_released_key_is_fresh_again_and_an_answered_one_is_not() {
        claim("k", "1", NOON);
        receipts().release("ada", "k");
        assertThat(claim("k", "1", NOON)).isEqualTo(new Claim.Fresh());
        receipts().keep("ada", "k", RECEIPT);
        receipts().release("ada", "k");
        assertThat(claim("k", "1", NOON)).isEqualTo(new Claim.Answered(RECEIPT));
    }

    @Test
    void a_key_that_broke_off_is_free_after_a_minute_and_an_answer_is_kept_for_a_day() {
        claim("k", "1", NOON);
        assertThat(claim("k", "1", NOON.plusSeconds(59))).isEqualTo(new Claim.Running());
        assertThat(claim("k", "1", NOON.plusSeconds(61))).isEqualTo(new Claim.Fresh());
        receipts().keep("ada", "k", RECEIPT);
        assertThat(claim("k", "1", NOON.plus(Duration.ofHours(23)))).isEqualTo(new Claim.Answered(RECEIPT));
        assertThat(claim("k", "1", NOON.plus(Duration.ofHours(25)))).isEqualTo(new Claim.Fresh());
    }

    private Claim claim(String key, String print, Instant at) {
        return receipts().claim("ada", key, ("f" + print).repeat(32), at);
    }

    private static AccessToken token(String id, Instant made) {
        return new AccessToken(id, "ada", "script", made, Optional.empty());
    }
}
