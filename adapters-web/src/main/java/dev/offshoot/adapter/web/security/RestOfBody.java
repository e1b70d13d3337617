package dev.offshoot.adapter.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets whoever is signed in send a refused body to its end, within bounds, and throws it away: most programs read no
 * answer before they have sent all, and would find the connection broken instead.
 */
final class RestOfBody extends OncePerRequestFilter {

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int AT_ONCE = 64 * 1024;
    private static final long SMALL = 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var taken = false;
        try {
            chain.doFilter(request, response);
            taken = response.getStatus() <= HttpStatus.BAD_REQUEST.value(); // what cannot be read has no rest
        } catch (IOException broken) {
            taken = true; // and of what has broken off nothing more comes
            throw broken;
        } finally {
            if (!taken && isLarge(request) && SecurityContextHolder.getContext().getAuthentication() != null) {
                throwAway(request);
            }
        }
    }

    /** The server reads the rest of a small one by itself, once it has answered. */
    private static boolean isLarge(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 || request.getContentLengthLong() > SMALL;
    }

    private static void throwAway(HttpServletRequest request) {
        var start = System.nanoTime();
        var piece = new byte[AT_ONCE];
        var left = MOST_BYTES;
        try {
            var body = request.getInputStream();
            for (var read = 0; read >= 0 && left > 0 && System.nanoTime() - start < LONGEST.toNanos(); left -= read) {
                read = body.read(piece);
            }
        } catch (IOException | IllegalStateException _) {
            // whoever sent it has gone, or it was read as text
        }
    }
}
