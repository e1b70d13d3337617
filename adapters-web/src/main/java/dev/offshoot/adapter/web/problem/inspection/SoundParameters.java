package dev.offshoot.adapter.web.problem.inspection;

import dev.offshoot.adapter.web.problem.BadQuery;
import dev.offshoot.adapter.web.problem.ReadsAnswers;
import dev.offshoot.command.form.value.Characters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that hold what cannot be kept or seen, or too much of it, before any controller reads them: in the
 * address everywhere, in a posted form where the handler does not say so itself beside the field.
 */
final class SoundParameters implements HandlerInterceptor {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 5_000;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return true; // a file is read by whoever takes it
        }
        var readsItself = handler instanceof HandlerMethod method
                && ReadsAnswers.class.isAssignableFrom(method.getBeanType())
                && request.getMethod().equals("POST");
        request.getParameterMap().forEach((name, values) -> {
            check(name, name, LONGEST_NAME);
            if (!readsItself && !name.toLowerCase(Locale.ROOT).contains("password")) {
                for (var value : values) {
                    check(name, value, LONGEST_VALUE);
                }
            }
        });
        return true;
    }

    private static void check(String name, String text, int longest) {
        if (text.length() > longest) {
            throw new BadQuery(
                    Characters.harmless(name, LONGEST_NAME),
                    "%s is too long. Write at most %s characters.".formatted(Characters.quoted(name), longest));
        }
        Characters.flaw(text).ifPresent(flaw -> {
            throw new BadQuery(
                    Characters.harmless(name, LONGEST_NAME), "%s: %s.".formatted(Characters.quoted(name), flaw));
        });
    }
}
