package dev.offshoot.adapter.web.api.description;

import dev.offshoot.adapter.web.account.api.TokenForm;
import dev.offshoot.adapter.web.api.ApiPaths;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;

/** The addresses of access tokens in the description. */
final class DescribedTokens {

    private DescribedTokens() {}

    static void addTo(Paths paths) {
        paths.addPathItem(ApiPaths.TOKENS, new PathItem().get(list()).post(make()));
        paths.addPathItem(ApiPaths.TOKENS + "/{id}", new PathItem().delete(revoke()));
    }

    private static Operation list() {
        var all = new ObjectSchema().addProperty("items", new ArraySchema().items(token()));
        return operation("tokens.list", "Your access tokens")
                .addParametersItem(new Parameter()
                        .in("query")
                        .name("everybody")
                        .description("Those of everybody, for an administrator.")
                        .schema(new BooleanSchema()))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse().description("Newest first.").content(DescribedCommands.json(all))));
    }

    private static Operation make() {
        var fresh = token().addProperty("secret", new StringSchema().description("Shown this once."));
        return operation("tokens.make", "Make an access token")
                .description("Takes your name and password as HTTP Basic credentials; a token cannot make another.")
                .requestBody(DescribedCommands.body(DescribedCommands.schema(TokenForm.FIELDS)))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "201", new ApiResponse().description("Made.").content(DescribedCommands.json(fresh)))
                        .addApiResponse("403", DescribedProblems.reference("403"))
                        .addApiResponse("422", DescribedProblems.reference("422"))
                        .addApiResponse("429", DescribedProblems.reference("429")));
    }

    private static Operation revoke() {
        return operation("tokens.revoke", "Revoke an access token")
                .description("One of yours; for an administrator, anybody's.")
                .addParametersItem(
                        new Parameter().in("path").name("id").required(true).schema(new StringSchema()))
                .responses(new ApiResponses()
                        .addApiResponse("204", new ApiResponse().description("Revoked."))
                        .addApiResponse("404", DescribedProblems.reference("404")));
    }

    private static Operation operation(String id, String summary) {
        return new Operation().operationId(id).addTagsItem("tokens").summary(summary);
    }

    private static Schema<?> token() {
        return new ObjectSchema()
                .addProperty("id", new StringSchema())
                .addProperty("account", new StringSchema())
                .addProperty("label", new StringSchema())
                .addProperty("scope", new StringSchema()._enum(List.of("read", "import", "write")))
                .addProperty("made", new StringSchema().format("date-time"))
                .addProperty("expires", new StringSchema().format("date-time"))
                .addProperty("lastUsed", new StringSchema().description("Empty until it is used."));
    }
}
