package dev.offshoot.adapter.web.security.signin;

import dev.offshoot.adapter.web.security.access.TooBusy;
import dev.offshoot.adapter.web.security.access.TooManyAttempts;
import dev.offshoot.command.form.FieldError;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** After a failed sign-in: the page again, with what went wrong and the name that was typed. */
public final class SignInAgain implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        switch (failure) {
            case TooManyAttempts tooMany -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader("Retry-After", Long.toString(tooMany.seconds()));
            }
            case TooBusy _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                response.setHeader("Retry-After", Integer.toString(TooBusy.SECONDS));
            }
            case BadCredentialsException _ -> response.setStatus(HttpStatus.UNAUTHORIZED.value());
            default -> throw failure;
        }
        request.setAttribute("flaws", List.of(new FieldError("name", String.valueOf(failure.getMessage()))));
        request.setAttribute("name", String.valueOf(request.getParameter("name")));
        request.getRequestDispatcher("/sign-in/again").forward(request, response);
    }
}
