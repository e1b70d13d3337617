package dev.offshoot.adapter.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** The last word on every exception that reaches a controller's edge. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class Faults {

    private final Diagnosis diagnosis;
    private final ProblemReply answer;

    Faults(Diagnosis diagnosis, ProblemReply answer) {
        this.diagnosis = diagnosis;
        this.answer = answer;
    }

    @ExceptionHandler(Throwable.class)
    @Nullable
    Object any(Throwable exception, HttpServletRequest request, HttpServletResponse response) throws Throwable {
        return switch (exception) {
            case AccessDeniedException denied -> throw denied;
            case AuthenticationException unknown -> throw unknown;
            case AsyncRequestNotUsableException _ -> null;
            default -> {
                var answered = answer.as(
                        diagnosis.of(exception), ProblemReply.isApi(request, request.getRequestURI()), response);
                if (answered instanceof ModelAndView page
                        && exception instanceof NotThere missing
                        && missing.isNotYet()) {
                    page.addObject("presentAt", request.getRequestURI());
                }
                yield answered;
            }
        };
    }
}
