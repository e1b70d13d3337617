package dev.offshoot.adapter.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.command.form.value.ConstantWords;
import java.util.List;
import org.springframework.http.HttpStatusCode;

/**
 * A problem document (RFC 9457): why something was not done, and what to do about it.
 *
 * @param type the same for the same kind of problem, for ever
 * @param field the first field at fault; empty when it concerns the whole
 * @param errors every field at fault
 * @param correlation finds the fault in the log; empty where nothing was logged
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "field", "errors", "correlation"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String field,
        List<FieldError> errors,
        String correlation) {

    /** Whatever is quoted in it has been cut short already. */
    private static final int LONGEST = 100_000;

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        detail = Characters.harmless(detail, LONGEST);
        field = Characters.harmless(field, LONGEST);
        errors = errors.stream()
                .map(flaw -> new FieldError(
                        Characters.harmless(flaw.field(), LONGEST), Characters.harmless(flaw.message(), LONGEST)))
                .toList();
    }

    public static Problem of(HttpStatusCode status, String slug, String detail) {
        return new Problem("/problems/" + slug, title(slug), status.value(), detail, "", List.of(), "");
    }

    public static Problem of(Rejection rejection) {
        var reason = rejection.reason();
        return of(Statuses.of(reason.kind()), ConstantWords.kebab(rejection.getClass()), reason.message())
                .with(List.of(new FieldError(reason.field(), reason.message())));
    }

    /** The same, at the field that the sender knows. */
    public static Problem of(Rejection rejection, CommandEnvelope<?> asked) {
        var reason = asked.why(rejection);
        return of(rejection).with(List.of(new FieldError(reason.field(), reason.message())));
    }

    public Problem with(List<FieldError> flaws) {
        var told = FieldError.first(flaws);
        var first = told.isEmpty() ? "" : told.getFirst().field();
        return new Problem(type, title, status, detail, first, told, correlation);
    }

    Problem saying(String other) {
        return new Problem(type, title, status, other, field, errors, correlation);
    }

    Problem correlated(String id) {
        return new Problem(type, title, status, detail, field, errors, id);
    }

    private static String title(String slug) {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
