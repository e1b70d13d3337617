package dev.offshoot.adapter.web.security;

import dev.offshoot.adapter.web.security.access.SignedIn;
import dev.offshoot.adapter.web.security.signin.WantedPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever signed in with a password that somebody else chose to the page where they choose their own. */
final class ChangeFirst extends OncePerRequestFilter {

    static final String PAGE = "/account/new-password";

    private static final Set<String> OPEN = Set.of(PAGE, "/sign-out", "/error");

    private final WantedPage wanted;

    ChangeFirst(WantedPage wanted) {
        this.wanted = wanted;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null
                && who.getPrincipal() instanceof SignedIn signedIn
                && signedIn.passwordTemporary()
                && !isOpen(request.getRequestURI()
                        .substring(request.getContextPath().length()))) {
            if (!wanted.isStillToCome(request, response)) {
                wanted.saveRequest(request, response);
            }
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith("/webjars/") || path.matches("/[\\w-]+\\.(css|js|svg)");
    }
}
