package dev.offshoot.adapter.web.security;

import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import dev.offshoot.intake.Flaw;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Changes passwords, one's own or, for an administrator, anyone's. */
public final class PasswordChange {

    private final PasswordSignIn signIn;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    PasswordChange(PasswordSignIn signIn, Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** One's own; ends every other session. No flaws where it is done. */
    public List<Flaw> change(
            String name,
            String current,
            String wanted,
            String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        var flaw = Passwords.flaw("wanted", wanted)
                .or(() -> wanted.equals(again)
                        ? Optional.empty()
                        : Optional.of(new Flaw("again", "The new password was not typed the same twice.")))
                .or(() -> proven(name, current, request.getRemoteAddr()));
        if (flaw.isPresent()) {
            return List.of(flaw.get());
        }
        set(name, wanted);
        accounts.find(name).ifPresent(account -> stay(account, request, response));
        return List.of();
    }

    /** Another's, made up; ends all their sessions. */
    public String reset(String name) {
        var password = Passwords.madeUp();
        set(name, password);
        return password;
    }

    public Account opened(String name, String displayName, String password, boolean administrator) {
        return new Account(name, displayName, hash(password), administrator, true, now());
    }

    private Optional<Flaw> proven(String name, String current, String address) {
        try {
            return signIn.account(name, current, address).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Flaw("current", "The current password is not right."));
        } catch (TooManyAttempts tooMany) {
            return Optional.of(new Flaw("current", String.valueOf(tooMany.getMessage())));
        }
    }

    private void set(String name, String password) {
        accounts.changePassword(name, hash(password), now());
    }

    private String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** As exact as any store keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void stay(Account account, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(PasswordSignIn.authenticated(account));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}
