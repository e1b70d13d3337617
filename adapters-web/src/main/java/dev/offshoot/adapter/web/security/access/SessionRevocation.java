package dev.offshoot.adapter.web.security.access;

import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of accounts that were disabled, or whose password was changed since; in the others the account is
 * as it stands now, an administrator only as long as it is one.
 */
public final class SessionRevocation extends OncePerRequestFilter {

    private final Accounts accounts;
    private final AccessDeniedProblems refusals;

    public SessionRevocation(Accounts accounts, AccessDeniedProblems refusals) {
        this.accounts = accounts;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && request.getSession(false) != null) {
            Optional<Account> account;
            try {
                account = accounts.find(signedIn.getName());
            } catch (RuntimeException fault) {
                refusals.fault(request, response, fault);
                return;
            }
            if (account.filter(a -> isStill(a, signedIn)).isEmpty()) {
                SecurityContextHolder.clearContext();
                Optional.ofNullable(request.getSession(false)).ifPresent(s -> s.invalidate());
            } else {
                SecurityContextHolder.setContext(new SecurityContextImpl(SignedIn.bySession(account.get())));
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isStill(Account account, SignedIn signedIn) {
        return account.active() && account.passwordSince().equals(signedIn.passwordSince());
    }
}
