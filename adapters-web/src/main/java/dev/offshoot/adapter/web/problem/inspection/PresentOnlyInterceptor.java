package dev.offshoot.adapter.web.problem.inspection;

import dev.offshoot.adapter.web.problem.BadQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses to show the present as the past. */
final class PresentOnlyInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(PresentOnly.class)) {
            for (var clock : List.of("known", "was")) {
                if (request.getParameter(clock) != null) {
                    throw new BadQuery(
                            clock,
                            "This list shows the present only. Leave “%s” out, or open one of its entries as it stood then."
                                    .formatted(clock));
                }
            }
        }
        return true;
    }
}
