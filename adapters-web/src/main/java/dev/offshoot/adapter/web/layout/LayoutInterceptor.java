package dev.offshoot.adapter.web.layout;

import dev.offshoot.adapter.web.security.access.SignedIn;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.projection.Halt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the frame where every template finds it, error pages among them. */
public final class LayoutInterceptor implements HandlerInterceptor {

    /** Which groups of projections lack the newest, and why. */
    public static final String BEHIND = "Offshoot-Behind";

    private static final List<String> MOMENT = List.of("known", "was");
    private static final Logger LOG = LoggerFactory.getLogger(LayoutInterceptor.class);

    private final Supplier<List<Halt>> halts;

    /** @param halts what is not brought up to date now */
    public LayoutInterceptor(Supplier<List<Halt>> halts) {
        this.halts = halts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var frame = frame(request);
        request.setAttribute("frame", frame);
        if (frame.signedIn()) {
            var halted = halted();
            request.setAttribute("halts", halted);
            if (!halted.isEmpty()) {
                response.setHeader(
                        BEHIND, halted.stream().map(LayoutInterceptor::said).collect(Collectors.joining(", ")));
            }
        }
        return true;
    }

    private static String said(Halt halt) {
        return halt.group() + ";" + ConstantWords.kebab(halt.why());
    }

    /** A page says what it shows even where nobody can say whether that is the newest. */
    private List<Halt> halted() {
        try {
            return halts.get();
        } catch (RuntimeException unreachable) {
            LOG.debug("It is not known what stands still", unreachable);
            return List.of();
        }
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
