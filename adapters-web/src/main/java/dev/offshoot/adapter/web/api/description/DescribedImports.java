package dev.offshoot.adapter.web.api.description;

import dev.offshoot.adapter.web.api.ApiPaths;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Optional;

/** How a file is sent and a batch taken back, as far as the controllers do not show it. */
final class DescribedImports {

    private static final List<String> REFUSED = List.of("400", "403", "409", "413", "415");

    private DescribedImports() {}

    static void addTo(Paths paths) {
        post(paths, ApiPaths.IMPORTS).ifPresent(take -> {
            keyed(take);
            take.getRequestBody()
                    .required(true)
                    .getContent()
                    .addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        });
        post(paths, ApiPaths.IMPORTS + "/{batch}/undo").ifPresent(undo -> {
            keyed(undo);
            undo.getResponses().addApiResponse("404", DescribedProblems.reference("404"));
            undo.getResponses().addApiResponse("422", DescribedProblems.reference("422"));
        });
    }

    private static Optional<Operation> post(Paths paths, String path) {
        return Optional.ofNullable(paths.get(path)).map(PathItem::getPost);
    }

    private static void keyed(Operation operation) {
        DescribedCommands.headers(operation, true);
        REFUSED.forEach(status -> operation.getResponses().addApiResponse(status, DescribedProblems.reference(status)));
    }
}
