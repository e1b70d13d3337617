package dev.offshoot.adapter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Says on a page why somebody was turned away. */
final class DeniedPage implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.sendError(
                HttpStatus.FORBIDDEN.value(),
                denied instanceof CsrfException
                        ? "You were signed out while this form was open, so nothing was recorded. Go back to see what you"
                                + " typed, copy what you need, reload the page and send it again."
                        : "Only an administrator may open this page.");
    }
}
