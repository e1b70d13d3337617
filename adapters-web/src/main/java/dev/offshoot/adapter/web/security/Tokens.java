package dev.offshoot.adapter.web.security;

import dev.offshoot.access.AccessToken;
import dev.offshoot.access.AccessTokens;
import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Makes access tokens and knows whose they are. A token is 256 random bits, so a plain SHA-256 keeps it as safe as a
 * slow hash would.
 */
public final class Tokens {

    /** A token as it is shown, this once. */
    public record Fresh(AccessToken token, String secret) {}

    private static final String MARK = "offshoot_";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    public Tokens(AccessTokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Fresh make(String account, String label) {
        var secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
        var id = HexFormat.of().formatHex(random(8));
        var token = new AccessToken(id, account, label, clock.instant(), Optional.empty());
        tokens.add(token, hash(secret));
        return new Fresh(token, secret);
    }

    public List<AccessToken> of(String account) {
        return tokens.of(account);
    }

    public boolean revoke(String account, String id) {
        return tokens.revoke(account, id);
    }

    /** Whose token this is, if they may still come in. */
    Optional<Account> owner(String secret) {
        return tokens.use(hash(secret), clock.instant())
                .flatMap(token -> accounts.find(token.account()))
                .filter(Account::active);
    }

    public static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
