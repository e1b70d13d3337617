package dev.offshoot.adapter.web.security.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Says on a page why somebody was turned away. */
public final class AccessDeniedPage implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.sendError(
                HttpStatus.FORBIDDEN.value(),
                denied instanceof CsrfException
                        ? unforged(SecurityContextHolder.getContext().getAuthentication())
                        : "Only an administrator may open this page.");
    }

    private static String unforged(@Nullable Authentication who) {
        var why = who != null && who.getPrincipal() instanceof SignedIn
                ? "This form did not come from its page as it is now"
                : "You were signed out while this form was open";
        return why + ", so nothing was recorded. Go back to see what you typed, copy what you need, reload the page and"
                + " send it again.";
    }
}
