package dev.offshoot.adapter.web.layout;

import dev.offshoot.adapter.web.security.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the frame where every template finds it, error pages among them. */
public final class LayoutInterceptor implements HandlerInterceptor {

    private static final List<String> MOMENT = List.of("known", "was");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("frame", frame(request));
        return true;
    }

    /** A page that was found at a moment hands it on; one that was not, or whose moment cannot be read, does not. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (request.getAttribute("frame") instanceof Layout layout && layout.signedIn()) {
            request.setAttribute("frame", layout.at(moment(request)));
        }
    }

    private static Map<String, String> moment(HttpServletRequest request) {
        var moment = new LinkedHashMap<String, String>();
        for (var name : MOMENT) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                moment.put(name, value.strip());
            }
        }
        return moment;
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
