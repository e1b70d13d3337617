package dev.offshoot.adapter.web.page.frame;

import dev.offshoot.adapter.web.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Puts the frame where every template finds it, error pages among them. */
public final class FrameInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("frame", frame(request));
        return true;
    }

    private static Frame frame(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Frame.closed();
        }
        var member = signedIn.member();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var text = request.getParameter("text");
        return Frame.of(
                member.displayName(),
                member.administrator(),
                path.isEmpty() ? "/" : path,
                path.equals("/portfolio") && text != null ? text : "");
    }
}
