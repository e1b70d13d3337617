package dev.offshoot.adapter.web.security.token;

import dev.offshoot.access.AccessToken;
import dev.offshoot.access.AccessTokens;
import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import dev.offshoot.access.Requester;
import dev.offshoot.adapter.web.security.access.AccessSettings;
import dev.offshoot.adapter.web.security.access.SignedIn;
import dev.offshoot.command.form.FieldError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/**
 * Makes access tokens and knows whose they are. A token is 256 random bits, so a plain SHA-256 keeps it as safe as a
 * slow hash would.
 */
public final class Tokens {

    /** What came of a wish for a token. */
    public sealed interface Made {

        /** A token as it is shown, this once. */
        record Fresh(AccessToken token, String secret) implements Made {}

        record Refused(List<FieldError> flaws) implements Made {}
    }

    private static final String MARK = "offshoot_";
    private static final int MOST = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final AccessSettings settings;
    private final Clock clock;

    public Tokens(AccessTokens tokens, Accounts accounts, AccessSettings settings, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** A token of the one who asks. */
    public Made make(TokenWish wish, Requester by) {
        var flaws = wish.flaws(settings);
        if (flaws.isEmpty() && of(by.account()).size() >= MOST) {
            flaws = List.of(
                    new FieldError("", "You have %s tokens. Revoke one that you no longer need.".formatted(MOST)));
        }
        if (!flaws.isEmpty()) {
            return new Made.Refused(flaws);
        }
        var secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
        var made = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var token = new AccessToken(
                HexFormat.of().formatHex(random(8)),
                by.account(),
                wish.label(),
                wish.read().orElseThrow(),
                made,
                made.plus(Duration.ofDays(wish.days(settings))),
                Optional.empty());
        tokens.add(token, hash(secret), by);
        return new Made.Fresh(token, secret);
    }

    public AccessSettings settings() {
        return settings;
    }

    public List<AccessToken> of(String account) {
        return tokens.of(account);
    }

    public List<AccessToken> all() {
        return tokens.all();
    }

    public boolean revoke(String account, String id, Requester by) {
        return tokens.revoke(account, id, by);
    }

    /** Anybody's. */
    public boolean revokeAny(String id, Requester by) {
        return tokens.all().stream()
                .filter(token -> token.id().equals(id))
                .anyMatch(token -> tokens.revoke(token.account(), id, by));
    }

    public boolean isExpired(AccessToken token) {
        return token.isExpired(clock.instant());
    }

    /** Who this token lets in, and how far. */
    Optional<Authentication> bearer(String secret, String address) {
        return tokens.use(hash(secret), address, clock.instant())
                .flatMap(token -> accounts.find(token.account())
                        .filter(Account::active)
                        .map(account -> SignedIn.byToken(account, token.scope())));
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
