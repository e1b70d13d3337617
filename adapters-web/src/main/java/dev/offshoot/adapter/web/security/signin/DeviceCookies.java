package dev.offshoot.adapter.web.security.signin;

import dev.offshoot.access.Account;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Marks a browser in which a member has signed in, so that a stranger's wrong guesses do not keep it waiting. The mark
 * lets nobody in: it is a number and the time it ends, signed with a key that only the account's present password
 * gives, so a new password ends it.
 */
public final class DeviceCookies {

    static final String NAME = "offshoot-device";

    private static final Duration KEPT = Duration.ofDays(180);
    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    public DeviceCookies(Clock clock) {
        this.clock = clock;
    }

    public void give(Account account, HttpServletRequest request, HttpServletResponse response) {
        var number = new byte[12];
        RANDOM.nextBytes(number);
        var ends = clock.instant().plus(KEPT).getEpochSecond();
        var mark = HexFormat.of().formatHex(number) + "." + ends;
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, mark + "." + signature(account, mark))
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }

    /** What a request brings, whatever it is worth. */
    static String brought(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The number of a mark that this account was given here; empty for any other. */
    Optional<String> number(String brought, Account account) {
        var parts = brought.length() > LONGEST ? new String[0] : brought.split("\\.", -1);
        if (parts.length != 3 || !parts[1].matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        var right = signature(account, parts[0] + "." + parts[1]);
        var same = MessageDigest.isEqual(
                right.getBytes(StandardCharsets.UTF_8), parts[2].getBytes(StandardCharsets.UTF_8));
        return same && Long.parseLong(parts[1]) > clock.instant().getEpochSecond()
                ? Optional.of(parts[0])
                : Optional.empty();
    }

    private static String signature(Account account, String mark) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(account.passwordHash().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal((account.name() + "\n" + mark).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", impossible);
        }
    }
}
