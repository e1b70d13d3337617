package dev.offshoot.adapter.web.security.access;

import dev.offshoot.access.Requester;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller who asks, from where and when, wherever it changes an account or a token. */
public final class RequesterResolver implements HandlerMethodArgumentResolver {

    private final Clock clock;

    public RequesterResolver(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Requester.class;
    }

    @Override
    public Requester resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return new Requester(
                MemberResolver.current().name(),
                asked.getRemoteAddr(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
