package dev.offshoot.adapter.web.problem;

import dev.offshoot.access.Member;
import dev.offshoot.access.Requester;
import dev.offshoot.command.form.Characters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters of an address that its handler does not read: the API every one, and pages those that look like a
 * slip in a moment asked for. An answer that passed over them would show the present as if it were the past.
 * What is read once is refused where it is given twice, by both.
 */
final class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "dev.offshoot";
    private static final int LONGEST_NAME = 100;
    /** Arguments that are not read from the address. */
    private static final Set<Class<?>> FROM_ELSEWHERE = Set.of(Member.class, Requester.class);

    private static final Set<String> CLOCKS = Set.of("known", "was");
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
        var parameters = byHandler.computeIfAbsent(method.getMethod(), _ -> known(method));
        var known = parameters.keySet();
        given(request.getQueryString())
                .filter(name -> !known.contains(name))
                .filter(name -> api || (known.containsAll(CLOCKS) && resemblesClock(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw unknown(name, api ? known : CLOCKS);
                });
        repeated(request.getQueryString())
                .filter(name -> parameters.getOrDefault(name, false))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadQuery(name, "“%s” is given more than once. Give it once.".formatted(name));
                });
        return true;
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
                && !parameter.hasParameterAnnotation(RequestBody.class)) {
            for (var component : type.getRecordComponents()) {
                names.put(component.getName(), isReadOnce(component.getType()));
            }
        }
    }

    private static boolean isReadOnce(Class<?> type) {
        return !type.isArray() && !Iterable.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type);
    }

    private static boolean resemblesClock(String name) {
        var plain = name.toLowerCase(Locale.ROOT).strip();
        return slips("known", plain) <= 2 || slips("was", plain) <= 1;
    }

    /** How many letters must be put in, taken out or changed to make one word of the other. */
    private static int slips(String one, String other) {
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var above = row[j];
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
