package dev.offshoot.adapter.web.security.access;

import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.ProblemReply;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;

/** How the API turns somebody away. */
public final class AccessDeniedProblems {

    private final ProblemReply answer;

    public AccessDeniedProblems(ProblemReply answer) {
        this.answer = answer;
    }

    public void notSignedIn(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Offshoot\"");
        answer.write(
                response,
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "not-signed-in",
                        "Send an access token as “Authorization: Bearer …”. Make one on the page “Your account”."));
    }

    public void badCredentials(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Offshoot\", error=\"invalid_token\"");
        answer.write(
                response,
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "bad-credentials",
                        "The access token, the name or the password is not right."));
    }

    public void tooMany(HttpServletResponse response, TooManyAttempts tooMany) throws IOException {
        response.setHeader("Retry-After", Long.toString(tooMany.seconds()));
        answer.write(
                response,
                Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", String.valueOf(tooMany.getMessage())));
    }

    public void tooBusy(HttpServletResponse response, TooBusy busy) throws IOException {
        response.setHeader("Retry-After", Integer.toString(TooBusy.SECONDS));
        answer.write(
                response, Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "too-busy", String.valueOf(busy.getMessage())));
    }

    /** Why is asked where it was decided; what is left is a session that writes without its CSRF token. */
    public void notAllowed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var refusal = who != null && who.getPrincipal() instanceof SignedIn signedIn
                ? ApiAccess.refusal(signedIn, request)
                : Optional.<Problem>empty();
        answer.write(
                response,
                refusal.orElseGet(() -> Problem.of(
                        HttpStatus.FORBIDDEN,
                        "not-allowed",
                        "You may not do this. A browser's session writes only with its CSRF token.")));
    }

    /** What broke on the way in is answered as what breaks inside is. */
    public void fault(HttpServletRequest request, HttpServletResponse response, Exception fault)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, fault);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(request, response);
    }
}
