package dev.offshoot.adapter.web.security.token;

import dev.offshoot.adapter.web.security.access.AccessDeniedProblems;
import dev.offshoot.adapter.web.security.access.SignedIn;
import dev.offshoot.adapter.web.security.access.TooBusy;
import dev.offshoot.adapter.web.security.access.TooManyAttempts;
import dev.offshoot.adapter.web.security.signin.Attempts;
import dev.offshoot.adapter.web.security.signin.AttemptsLog;
import dev.offshoot.adapter.web.security.signin.PasswordSignIn;
import dev.offshoot.adapter.web.security.signin.SignInAttempt;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in by its access token, and, only to make a token, by name and password. A request that brings
 * credentials is judged by them alone; its session, if it has one, does not count.
 */
public final class TokenFilter extends OncePerRequestFilter {

    private static final int FREE_PER_ADDRESS = 20;

    private final Tokens tokens;
    private final PasswordSignIn signIn;
    private final Attempts attempts;
    private final AttemptsLog log;
    private final AccessDeniedProblems refusals;

    public TokenFilter(
            Tokens tokens, PasswordSignIn signIn, Clock clock, AttemptsLog log, AccessDeniedProblems refusals) {
        this.log = log;
        this.tokens = tokens;
        this.signIn = signIn;
        this.attempts = new Attempts(clock, FREE_PER_ADDRESS);
        this.refusals = refusals;
    }

    /** Whether a request brings credentials of its own, so that no other site can have made a browser send it. */
    public static boolean bringsCredentials(HttpServletRequest request) {
        return request.getHeader("Authorization") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!bringsCredentials(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Authentication> who;
        try {
            who = who(request);
        } catch (TooManyAttempts tooMany) {
            refusals.tooMany(response, tooMany);
            return;
        } catch (TooBusy busy) {
            refusals.tooBusy(response, busy);
            return;
        } catch (RuntimeException fault) {
            refusals.fault(request, response, fault);
            return;
        }
        if (who.isEmpty()) {
            refusals.badCredentials(response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(who.get()));
        chain.doFilter(request, response);
    }

    private Optional<Authentication> who(HttpServletRequest request) {
        var header = String.valueOf(request.getHeader("Authorization"));
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return bearer(header.substring(7).strip(), SignInAttempt.of(request));
        }
        return header.regionMatches(true, 0, "Basic ", 0, 6) && makesToken(request)
                ? named(decoded(header.substring(6).strip()), SignInAttempt.of(request))
                : Optional.empty();
    }

    private Optional<Authentication> bearer(String secret, SignInAttempt attempt) {
        var bearer = tokens.bearer(secret, attempt.address());
        if (bearer.isEmpty()) {
            var wait = attempts.wait(attempt.client());
            if (wait.isPositive()) {
                throw new TooManyAttempts(wait);
            }
            attempts.count(attempt.client());
        }
        return bearer;
    }

    private Optional<Authentication> named(@Nullable String nameAndPassword, SignInAttempt attempt) {
        var colon = nameAndPassword == null ? -1 : nameAndPassword.indexOf(':');
        if (nameAndPassword == null || colon < 0) {
            return Optional.empty();
        }
        var account =
                signIn.account(nameAndPassword.substring(0, colon), nameAndPassword.substring(colon + 1), attempt);
        account.ifPresent(a -> log.signedIn(a.name(), attempt, "To make a token."));
        return account.map(SignedIn::bySession);
    }

    private static @Nullable String decoded(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static boolean makesToken(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + "/api/v1/tokens");
    }
}
