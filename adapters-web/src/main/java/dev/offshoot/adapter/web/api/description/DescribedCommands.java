package dev.offshoot.adapter.web.api.description;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormBinding;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Actions as operations of the description. */
final class DescribedCommands {

    private static final Pattern KEY = Pattern.compile("\\{(\\w+)}");

    private DescribedCommands() {}

    static Operation operation(CommandForm action, String path) {
        var keys = keys(path);
        var opens = action.opens().isPresent();
        var operation = new Operation()
                .operationId(action.place().category() + "." + action.name())
                .addTagsItem(action.place().category())
                .summary(action.title())
                .requestBody(body(schema(fields(action, keys))));
        if (!action.help().isEmpty()) {
            operation.description(action.help());
        }
        keys.forEach(key -> operation.addParametersItem(
                new Parameter().in("path").name(key).required(true).schema(new StringSchema())));
        return headers(operation, action.onlyOpens()).responses(responses(opens));
    }

    private static Set<String> keys(String path) {
        return KEY.matcher(path)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Field> fields(CommandForm action, Set<String> keys) {
        return FormBinding.fields(action).stream()
                .filter(f -> !keys.contains(f.name()))
                .toList();
    }

    static Operation headers(Operation operation, boolean opens) {
        if (!opens) {
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name("If-Match")
                    .description("The ETag of the version you saw, or *. Required where the thing is there already.")
                    .schema(new StringSchema()));
        }
        return operation.addParametersItem(new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .description("A key of your own, such as a UUID: the same request with it is done once.")
                .schema(new StringSchema().maxLength(200)));
    }

    static ApiResponses responses(boolean opens) {
        var responses = new ApiResponses();
        var done = new ApiResponse()
                .description(opens ? "Opened." : "Recorded, or so already.")
                .content(json(new Schema<>().$ref("#/components/schemas/Written")))
                .addHeaderObject(
                        "ETag",
                        new Header().description("The version after it.").schema(new StringSchema()));
        if (opens) {
            done.addHeaderObject("Location", new Header().schema(new StringSchema()));
        }
        responses.addApiResponse(opens ? "201" : "200", done);
        List.of("400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "503")
                .forEach(status -> responses.addApiResponse(status, DescribedProblems.reference(status)));
        return responses;
    }

    static Schema<?> schema(List<Field> fields) {
        var schema = new ObjectSchema();
        fields.forEach(f -> schema.addProperty(f.name(), DescribedFields.schema(f)));
        var required = fields.stream().filter(Field::required).map(Field::name).toList();
        if (!required.isEmpty()) {
            schema.required(required);
        }
        schema.additionalProperties(false);
        return schema;
    }

    static RequestBody body(Schema<?> schema) {
        return new RequestBody().required(true).content(json(schema));
    }

    static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    static Schema<?> written() {
        var schema = new ObjectSchema();
        schema.description("What became of the stream.");
        schema.addProperty("stream", new StringSchema());
        schema.addProperty("version", new IntegerSchema().format("int64"));
        schema.setRequired(List.of("stream", "version"));
        return schema;
    }

    static Operation correction() {
        var schema = new ObjectSchema();
        schema.addProperty("stream", new StringSchema().description("Like initiative-iris."));
        schema.addProperty("corrects", new IntegerSchema().description("The version of the mistaken entry."));
        schema.addProperty("why", new StringSchema());
        schema.addProperty(
                "action",
                new StringSchema().description("What should have been recorded; without it the entry is taken back."));
        schema.addProperty("answers", new ObjectSchema().description("The answers to that action."));
        schema.setRequired(List.of("stream", "corrects", "why"));
        schema.additionalProperties(false);
        return headers(
                        new Operation()
                                .operationId("corrections")
                                .addTagsItem("corrections")
                                .summary("Take an entry back, or put it right")
                                .requestBody(body(schema)),
                        false)
                .responses(responses(false));
    }
}
