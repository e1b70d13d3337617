package dev.offshoot.adapter.web.security.access;

import dev.offshoot.access.TokenScope;
import dev.offshoot.adapter.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may send what to the API: the one place where it is decided, for every address, those to come included. */
public final class ApiAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final RequestMatcher IMPORTS = under("/api/v1/imports/**");
    private static final RequestMatcher UNDOING = under("/api/v1/imports/{batch}/undo");
    private static final RequestMatcher TOKENS = under("/api/v1/tokens/**");
    private static final Set<RequestMatcher> FOR_ADMINISTRATORS = Set.of(
            under("/actuator/**"),
            under("/api/v1/security-log/**"),
            under("/api/v1/set-aside/**"),
            under("/api/v1/projections/**"));

    private static RequestMatcher under(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var who = authentication.get();
        return new AuthorizationDecision(who != null
                && who.getPrincipal() instanceof SignedIn signedIn
                && refusal(signedIn, context.getRequest()).isEmpty());
    }

    /** Why somebody who is signed in may not do this; empty where they may. */
    static Optional<Problem> refusal(SignedIn who, HttpServletRequest request) {
        if (who.passwordTemporary()) {
            return Optional.of(Problem.of(
                    HttpStatus.FORBIDDEN,
                    "password-change-due",
                    "Somebody else chose this password. Sign in on the page, choose one of your own, and come back."));
        }
        if (!who.member().administrator() && FOR_ADMINISTRATORS.stream().anyMatch(m -> m.matches(request))) {
            return Optional.of(Problem.of(HttpStatus.FORBIDDEN, "not-allowed", "Only an administrator may do this."));
        }
        return who.token().flatMap(scope -> beyond(scope, request));
    }

    private static Optional<Problem> beyond(TokenScope scope, HttpServletRequest request) {
        if (request.getMethod().equals("POST") && TOKENS.matches(request)) {
            return Optional.of(Problem.of(
                    HttpStatus.FORBIDDEN,
                    "scope-too-narrow",
                    "A token cannot make another. Send your name and password, or use the page “Your account”."));
        }
        var needed = needed(request);
        return scope.covers(needed)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        HttpStatus.FORBIDDEN,
                        "scope-too-narrow",
                        "This token may only %s. Make one with the scope “%s” on the page “Your account”."
                                .formatted(scope == TokenScope.IMPORT ? "read and import" : "read", word(needed))));
    }

    private static TokenScope needed(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return TokenScope.READ;
        }
        return IMPORTS.matches(request) && !UNDOING.matches(request) ? TokenScope.IMPORT : TokenScope.WRITE;
    }

    private static String word(TokenScope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
