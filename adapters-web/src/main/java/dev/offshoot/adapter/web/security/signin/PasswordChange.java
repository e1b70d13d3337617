package dev.offshoot.adapter.web.security.signin;

import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import dev.offshoot.access.Requester;
import dev.offshoot.adapter.web.security.access.SignedIn;
import dev.offshoot.adapter.web.security.password.PasswordPolicy;
import dev.offshoot.adapter.web.security.password.Passwords;
import dev.offshoot.command.form.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Changes passwords, one's own or, for an administrator, anyone's. Either revokes the account's tokens. */
public final class PasswordChange {

    /** A password as somebody wants it, typed twice, with the one they have. */
    public record Wish(String current, String wanted, String again) {}

    private final PasswordSignIn signIn;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final DeviceCookies devices;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    public PasswordChange(
            PasswordSignIn signIn, Accounts accounts, PasswordEncoder encoder, DeviceCookies devices, Clock clock) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.encoder = encoder;
        this.devices = devices;
        this.clock = clock;
    }

    /** One's own; ends every other session. No flaws where it is done. */
    public List<FieldError> change(Requester by, Wish wish, HttpServletRequest request, HttpServletResponse response) {
        var name = by.account();
        var flaw = PasswordPolicy.flaw("wanted", wish.wanted(), name)
                .or(() -> wish.wanted().equals(wish.again())
                        ? Optional.empty()
                        : Optional.of(new FieldError("again", "The new password was not typed the same twice.")))
                .or(() -> wish.wanted().equals(wish.current())
                        ? Optional.of(new FieldError("wanted", "Choose another password than the one you have."))
                        : Optional.empty())
                .or(() -> proven(name, wish.current(), SignInAttempt.of(request)));
        if (flaw.isPresent()) {
            return List.of(flaw.get());
        }
        var hash = String.valueOf(encoder.encode(wish.wanted()));
        accounts.changePassword(name, hash, false, by);
        accounts.find(name).ifPresent(account -> stay(account, request, response));
        return List.of();
    }

    /** Another's, made up, to be changed at their next sign-in; ends all their sessions. */
    public String reset(String name, Requester by) {
        var password = Passwords.madeUp();
        accounts.changePassword(name, String.valueOf(encoder.encode(password)), true, by);
        return password;
    }

    /** An account whose password is somebody else's choice so far. */
    public Account opened(String name, String displayName, String password, boolean administrator) {
        var hash = String.valueOf(encoder.encode(password));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Account(name, displayName, hash, administrator, true, now, true);
    }

    private Optional<FieldError> proven(String name, String current, SignInAttempt attempt) {
        try {
            return signIn.account(name, current, attempt).isPresent()
                    ? Optional.empty()
                    : Optional.of(new FieldError("current", "The current password is not right."));
        } catch (AuthenticationException notNow) {
            return Optional.of(new FieldError("current", String.valueOf(notNow.getMessage())));
        }
    }

    private void stay(Account account, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(SignedIn.bySession(account));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
        devices.give(account, request, response);
    }
}
