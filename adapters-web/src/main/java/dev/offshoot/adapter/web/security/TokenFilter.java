package dev.offshoot.adapter.web.security;

import dev.offshoot.access.Account;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in by its access token, and, only to make a token, by name and password. A request that brings
 * credentials is judged by them alone; its session, if it has one, does not count.
 */
final class TokenFilter extends OncePerRequestFilter {

    private static final int FREE_PER_ADDRESS = 20;

    private final Tokens tokens;
    private final PasswordSignIn signIn;
    private final Attempts attempts;
    private final Refusals refusals;

    TokenFilter(Tokens tokens, PasswordSignIn signIn, Clock clock, Refusals refusals) {
        this.tokens = tokens;
        this.signIn = signIn;
        this.attempts = new Attempts(clock, FREE_PER_ADDRESS);
        this.refusals = refusals;
    }

    /** Whether a request brings credentials of its own, so that no other site can have made a browser send it. */
    static boolean bringsCredentials(HttpServletRequest request) {
        return request.getHeader("Authorization") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!bringsCredentials(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> account;
        try {
            account = account(request);
        } catch (TooManyAttempts tooMany) {
            refusals.tooMany(response, tooMany);
            return;
        } catch (RuntimeException fault) {
            refusals.fault(request, response, fault);
            return;
        }
        if (account.isEmpty()) {
            refusals.badCredentials(response);
            return;
        }
        var context = new SecurityContextImpl(PasswordSignIn.authenticated(account.get()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private Optional<Account> account(HttpServletRequest request) {
        var header = String.valueOf(request.getHeader("Authorization"));
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return owner(header.substring(7).strip(), request.getRemoteAddr());
        }
        return header.regionMatches(true, 0, "Basic ", 0, 6) && makesToken(request)
                ? named(decoded(header.substring(6).strip()), request.getRemoteAddr())
                : Optional.empty();
    }

    private Optional<Account> owner(String secret, String address) {
        var owner = tokens.owner(secret);
        if (owner.isEmpty()) {
            var wait = attempts.wait(address);
            if (wait.isPositive()) {
                throw new TooManyAttempts(wait);
            }
            attempts.count(address);
        }
        return owner;
    }

    private Optional<Account> named(@Nullable String nameAndPassword, String address) {
        var colon = nameAndPassword == null ? -1 : nameAndPassword.indexOf(':');
        return nameAndPassword == null || colon < 0
                ? Optional.empty()
                : signIn.account(nameAndPassword.substring(0, colon), nameAndPassword.substring(colon + 1), address);
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
