package dev.offshoot.adapter.web.problem.inspection;

import dev.offshoot.access.Member;
import dev.offshoot.access.Requester;
import dev.offshoot.adapter.web.problem.BadQuery;
import dev.offshoot.command.form.value.Characters;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses parameters of an address that its handler does not read: the API every one; of the pages those that read some,
 * or that say that they show the present only. An answer that passed over them would show the present as if it were the
 * past, or all as if it were what was asked for. Pages pass over what others hang on to their addresses to count visits.
 * What is read once is refused where it is given twice, and a moment is so even where it is not read. What is posted to a
 * page stands in its body, none of it in the address.
 */
final class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "dev.offshoot";
    private static final int LONGEST_NAME = 100;
    /** Arguments that are not read from the address. */
    private static final Set<Class<?>> FROM_ELSEWHERE = Set.of(Member.class, Requester.class);

    private static final Set<String> CLOCKS = Set.of("known", "was");
    private static final Pattern COUNTING = Pattern.compile("utm_\\w+|fbclid|gclid|msclkid");
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Map<Method, Map<String, Boolean>> byHandler = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (request.getQueryString() == null
                || !(handler instanceof HandlerMethod method)
                || (!api && !method.getBeanType().getName().startsWith(OURS))) {
            return true;
        }
        var posted =
                !api && request.getMethod().equals("POST") && request.getDispatcherType() == DispatcherType.REQUEST;
        var parameters = posted ? Map.<String, Boolean>of() : parameters(method, request);
        var known = parameters.keySet();
        if (api || posted || isShownByParameters(method, known)) {
            given(request.getQueryString())
                    .filter(name -> !known.contains(name))
                    .filter(name -> api || !COUNTING.matcher(name).matches())
                    .filter(name -> !(CLOCKS.contains(name) && method.hasMethodAnnotation(PresentOnly.class)))
                    .findFirst()
                    .ifPresent(name -> {
                        throw unknown(name, known);
                    });
        }
        repeated(request.getQueryString())
                .filter(name -> parameters.getOrDefault(name, CLOCKS.contains(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadQuery(name, "“%s” is given more than once. Give it once.".formatted(name));
                });
        return true;
    }

    private static boolean isShownByParameters(HandlerMethod method, Set<String> known) {
        return !known.isEmpty() || method.hasMethodAnnotation(PresentOnly.class);
    }

    private Map<String, Boolean> parameters(HandlerMethod method, HttpServletRequest request) {
        return method.getBean() instanceof FilledByAddress filled
                ? filled.parameters(keys(request))
                : byHandler.computeIfAbsent(method.getMethod(), _ -> known(method));
    }

    private static Map<String, String> keys(HttpServletRequest request) {
        var keys = new HashMap<String, String>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            path.forEach((name, value) -> keys.put(String.valueOf(name), String.valueOf(value)));
        }
        return keys;
    }

    private static Stream<String> repeated(String query) {
        var seen = new HashSet<String>();
        return given(query).filter(name -> !seen.add(name));
    }

    private static BadQuery unknown(String name, Set<String> known) {
        var shown = Characters.harmless(name, LONGEST_NAME);
        return new BadQuery(
                shown,
                known.isEmpty()
                        ? "There is no parameter “%s” here. None is known.".formatted(shown)
                        : "There is no parameter “%s” here. Known are: %s."
                                .formatted(shown, String.join(", ", new TreeSet<>(known))));
    }

    private static Stream<String> given(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2)[0])
                .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8));
    }

    /** Whether each is read once, by its name. */
    private static Map<String, Boolean> known(HandlerMethod method) {
        var names = new HashMap<String, Boolean>();
        for (var parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            addNames(parameter, names);
        }
        return names;
    }

    /** What one argument of a handler is read from. */
    private static void addNames(MethodParameter parameter, Map<String, Boolean> names) {
        var one = parameter.getParameterAnnotation(RequestParam.class);
        var type = parameter.getParameterType();
        if (one != null) {
            names.put(
                    one.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : one.name(), isReadOnce(type));
        } else if (type.isRecord()
                && !FROM_ELSEWHERE.contains(type)
                && !parameter.hasParameterAnnotation(AuthenticationPrincipal.class)
                && !parameter.hasParameterAnnotation(RequestBody.class)) {
            for (var component : type.getRecordComponents()) {
                names.put(component.getName(), isReadOnce(component.getType()));
            }
        }
    }

    private static boolean isReadOnce(Class<?> type) {
        return !type.isArray() && !Iterable.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type);
    }
}
