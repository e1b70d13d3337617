package dev.offshoot.adapter.web.api.description;

import dev.offshoot.adapter.web.problem.Problem;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;

/** The problems every action may answer, described once. */
final class DescribedProblems {

    private static final Map<String, String> BY_STATUS = Map.ofEntries(
            Map.entry("400", "The body is not JSON in UTF-8, or a header or parameter cannot be read."),
            Map.entry("401", "No access token, or one that is not known or has expired."),
            Map.entry("403", "The member or the token may not do this; the type and the detail say why."),
            Map.entry("404", "Something that the request names is not there."),
            Map.entry("406", "There is no answer in the media type that Accept asks for."),
            Map.entry("409", "It makes sense, but not in the state things are in; the type says which rule."),
            Map.entry("412", "If-Match names a version that is no longer the current one."),
            Map.entry("413", "The body is too large."),
            Map.entry("415", "The body is not application/json."),
            Map.entry("422", "Some answers are not right; errors names each field and the remedy."),
            Map.entry("428", "The stream is there already, and If-Match is missing."),
            Map.entry("429", "Too many failures; wait as many seconds as Retry-After says."),
            Map.entry(
                    "503",
                    "The database cannot be reached, or it took too long, or too many sign in; Retry-After says when to try"
                            + " again."),
            Map.entry("507", "The store has no room left; nothing was recorded."));

    private DescribedProblems() {}

    static void addTo(Components components) {
        components.addSchemas("Problem", problem());
        BY_STATUS.forEach((status, words) -> components.addResponses(
                name(status),
                new ApiResponse()
                        .description(words)
                        .content(new Content()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))))));
    }

    static ApiResponse reference(String status) {
        return new ApiResponse().$ref("#/components/responses/" + name(status));
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static Schema<?> problem() {
        var error = new ObjectSchema()
                .addProperty("field", new StringSchema().description("Empty when it concerns the whole."))
                .addProperty("message", new StringSchema().description("What is wrong, and what to do about it."));
        var schema = new ObjectSchema();
        schema.description("Why something was not done (RFC 9457).");
        schema.addProperty("type", new StringSchema().description("Like /problems/programme-exists; never changes."));
        schema.addProperty("title", new StringSchema());
        schema.addProperty("status", new IntegerSchema());
        schema.addProperty("detail", new StringSchema().description("What is wrong, and what to do about it."));
        schema.addProperty("field", new StringSchema().description("The first field at fault, if there is one."));
        schema.addProperty("errors", new ArraySchema().items(error));
        schema.addProperty("correlation", new StringSchema().description("Finds a fault in our log."));
        schema.setRequired(List.of("type", "title", "status", "detail"));
        return schema;
    }
}
