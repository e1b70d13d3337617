package dev.offshoot.adapter.web.layout;

import dev.offshoot.adapter.web.security.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Puts the frame where every template finds it, error pages among them. */
public final class LayoutInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("frame", frame(request));
        return true;
    }

    private static Layout frame(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Layout.closed();
        }
        var member = signedIn.member();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var text = request.getParameter("text");
        return Layout.of(
                member.displayName(),
                member.administrator(),
                path.isEmpty() ? "/" : path,
                path.equals("/portfolio") && text != null ? text : "");
    }
}
