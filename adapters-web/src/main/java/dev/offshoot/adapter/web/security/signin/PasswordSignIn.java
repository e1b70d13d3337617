package dev.offshoot.adapter.web.security.signin;

import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import dev.offshoot.adapter.web.security.access.SignedIn;
import dev.offshoot.adapter.web.security.access.TooBusy;
import dev.offshoot.adapter.web.security.access.TooManyAttempts;
import dev.offshoot.adapter.web.security.password.Passwords;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Signs in by name and password. A name without an account takes as long and is answered as a wrong password is;
 * failures make the next attempt wait.
 */
public final class PasswordSignIn implements AuthenticationProvider {

    private static final int LONGEST_NAME = 60;

    /** How passwords are compared: a browser that is known has places of its own, which no flood of strangers takes. */
    public record Encoders(PasswordEncoder strangers, PasswordEncoder known) {}

    private final Accounts accounts;
    private final Encoders encoders;
    private final DeviceCookies devices;
    private final SignInThrottle throttle;
    private final AttemptsLog log;
    private final String nobody;

    public PasswordSignIn(
            Accounts accounts, Encoders encoders, DeviceCookies devices, SignInThrottle throttle, AttemptsLog log) {
        this.accounts = accounts;
        this.encoders = encoders;
        this.devices = devices;
        this.throttle = throttle;
        this.log = log;
        this.nobody = String.valueOf(encoders.strangers().encode("nobody's password"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var attempt = asked.getDetails() instanceof SignInAttempt details ? details : new SignInAttempt("", "");
        var account = account(asked.getName(), String.valueOf(asked.getCredentials()), attempt)
                .orElseThrow(() -> new BadCredentialsException("The name or the password is not right."));
        log.signedIn(account.name(), attempt, "");
        return SignedIn.bySession(account);
    }

    /** The account, if the password is its own; throws where the attempt must wait. */
    public Optional<Account> account(String typed, String password, SignInAttempt attempt) {
        var given = typed.strip().toLowerCase(Locale.ROOT);
        var name = given.length() > LONGEST_NAME ? given.substring(0, LONGEST_NAME) : given;
        var found = name.indexOf('\0') < 0 ? accounts.find(name) : Optional.<Account>empty();
        if (found.isEmpty() && accounts.all().isEmpty()) {
            throw TooBusy.starting();
        }
        var device = found.flatMap(account -> devices.number(attempt.device(), account));
        var counted = counted(name, attempt, device);
        var encoder = device.isPresent() ? encoders.known() : encoders.strangers();
        var hash = found.map(Account::passwordHash).orElse(nobody);
        var matches = matches(encoder, Passwords.isPlausible(password) ? password : "", hash, counted);
        var account = found.filter(a -> matches && a.active());
        if (account.isPresent()) {
            counted.succeeded();
        } else {
            log.failed(name, attempt);
        }
        return account;
    }

    private static boolean matches(
            PasswordEncoder encoder, String password, String hash, SignInThrottle.Counted counted) {
        try {
            return encoder.matches(password, hash);
        } catch (TooBusy notJudged) {
            counted.undo();
            throw notJudged;
        }
    }

    private SignInThrottle.Counted counted(String name, SignInAttempt attempt, Optional<String> device) {
        try {
            return throttle.count(name, attempt, device);
        } catch (TooManyAttempts tooMany) {
            log.throttled(name, attempt);
            throw tooMany;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
