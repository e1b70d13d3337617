package dev.offshoot.adapter.web.api.description;

import dev.offshoot.adapter.web.api.ApiPaths;
import dev.offshoot.adapter.web.api.CommandRoutes;
import dev.offshoot.adapter.web.command.CommandForms;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds every action to the description of the API, and puts the whole in an order that does not change by itself. */
final class Description implements OpenApiCustomizer {

    private static final String ABOUT = """
            Everything the pages can do. Every change is an event and is never edited.

            * Send `Authorization: Bearer <token>`. Make a token on the page “Your account”, or by POST /api/v1/tokens
              with your name and password as HTTP Basic credentials, which only that address takes. A token has a scope
              (read, import, write) and expires; what is beyond its scope is refused (403).
            * The ETag of a thing is the version of its stream. A write to what is there needs If-Match: 428 without,
              412 when it is stale; `*` matches any version.
            * A POST may carry an Idempotency-Key. For 24 hours the same key and body from the same account give the
              first answer again; another body is refused (422), and while the first request is running, 409. What
              was refused is judged anew. After a 503 “perhaps-recorded”, send it again with the same key.
            * What is refused is told as a problem document (RFC 9457) whose type never changes.
            * A parameter that an address does not know is refused (400), naming those that it knows.
            * Dates are partial dates in EDTF: 2013, 2013-04, 2013-04-05, 2019-04/2020-03, ../2019-05-08, 2020-10/..,
              2013-24 (winter), 2016-33 (first quarter), 2015?, 2015~, XXXX.""";

    private final CommandForms commandForms;

    Description(CommandForms commandForms) {
        this.commandForms = commandForms;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(
                new Info().title("Offshoot").version("1").description(ABOUT).license(new License().name("Apache-2.0")));
        if (api.getPaths() == null) {
            api.paths(new Paths());
        }
        if (api.getComponents() == null) {
            api.components(new Components());
        }
        var components = Objects.requireNonNull(api.getComponents());
        components.addSecuritySchemes(
                "token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        api.security(List.of(new SecurityRequirement().addList("token")));
        DescribedProblems.addTo(components);
        components.addSchemas("Written", DescribedCommands.written());
        var paths = Objects.requireNonNull(api.getPaths());
        for (var entry : commandForms.all()) {
            var path = CommandRoutes.paths(commandForms, entry.action()).getFirst();
            post(paths, path, DescribedCommands.operation(entry.action(), path));
        }
        post(paths, ApiPaths.CORRECTIONS, DescribedCommands.correction());
        DescribedTokens.addTo(paths);
        DescribedImports.addTo(paths);
        order(api, paths, components);
    }

    private static void post(Paths paths, String path, Operation operation) {
        paths.computeIfAbsent(path, _ -> new PathItem()).post(operation);
    }

    private static void order(OpenAPI api, Paths paths, Components components) {
        var sorted = new Paths();
        new TreeMap<>(paths).forEach((path, item) -> {
            Optional.ofNullable(item.getGet()).ifPresent(read -> readable(path, read));
            item.readOperationsMap().forEach(Description::complete);
            sorted.addPathItem(path, item);
        });
        api.paths(sorted);
        components.schemas(new TreeMap<>(components.getSchemas()));
        components.responses(new TreeMap<>(components.getResponses()));
        if (api.getTags() != null) {
            api.tags(api.getTags().stream()
                    .sorted(Comparator.comparing(Tag::getName))
                    .toList());
        }
    }

    /** What is read takes known parameters only, and what is named must be there. */
    private static void readable(String path, Operation read) {
        var responses = Optional.ofNullable(read.getResponses()).orElseGet(ApiResponses::new);
        List.of("400", "406").forEach(status -> responses.putIfAbsent(status, DescribedProblems.reference(status)));
        if (path.contains("{")) {
            responses.putIfAbsent("404", DescribedProblems.reference("404"));
        }
        read.responses(responses);
    }

    /** Every address needs a sign-in that may do this, and may find the database away; a write, no room in it. */
    private static void complete(PathItem.HttpMethod method, Operation operation) {
        var sorted = new ApiResponses();
        var responses = new TreeMap<>(operation.getResponses() == null ? new ApiResponses() : operation.getResponses());
        Stream.of("401", "403", "503", "507")
                .filter(status -> method != PathItem.HttpMethod.GET || !status.equals("507"))
                .forEach(status -> responses.putIfAbsent(status, DescribedProblems.reference(status)));
        responses.forEach(sorted::addApiResponse);
        operation.responses(sorted);
    }
}
