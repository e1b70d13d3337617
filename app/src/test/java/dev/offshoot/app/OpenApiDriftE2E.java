package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API description that is checked in is the one that is served. <code>-Dgolden.update=true</code> writes it anew. */
class OpenApiDriftE2E {

    private static final Path CHECKED_IN = Path.of("..", "docs", "reference", "openapi.json");

    @TempDir
    Path folder;

    @Test
    void the_description_checked_in_is_the_one_served() throws Exception {
        try (var offshoot = RunningOffshoot.start(folder.resolve("data"), "--offshoot.sample=false")) {
            var served = (ObjectNode) offshoot.signIn().get("/api/v1/openapi");
            assertThat(served.path("openapi").asString()).startsWith("3.1");
            served.remove("servers");
            var text = JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(served)
                    + "\n";
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(CHECKED_IN, text);
            }
            assertThat(Files.readString(CHECKED_IN)).isEqualTo(text);
        }
    }
}
