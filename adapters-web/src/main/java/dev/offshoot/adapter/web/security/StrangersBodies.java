package dev.offshoot.adapter.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads nothing from somebody who is not signed in that is longer than the form to sign in with. */
final class StrangersBodies extends OncePerRequestFilter {

    private static final int LONGEST = 8_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isLong = request.getContentLengthLong() > LONGEST || request.getHeader("Transfer-Encoding") != null;
        if (isLong && SecurityContextHolder.getContext().getAuthentication() == null) {
            response.setHeader("Connection", "close");
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
