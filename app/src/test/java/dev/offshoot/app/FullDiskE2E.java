package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk with less room than is asked for: reading goes on, recording is refused alike from every side. */
class FullDiskE2E {

    private static final String INITIATIVE = "{\"title\":\"%s\",\"innovation\":\"Thing\"}";

    @TempDir
    Path data;

    @Test
    void is_told_plainly_loses_nothing_typed_and_lets_people_read() throws Exception {
        try (var roomy = RunningOffshoot.start(data, "--offshoot.sample=false").signIn()) {
            assertThat(roomy.api("POST", "/api/v1/initiatives", INITIATIVE.formatted("Before"))
                            .statusCode())
                    .isEqualTo(201);
        }
        try (var full = RunningOffshoot.start(data, "--offshoot.free-space-floor=1000000GB")
                .signIn()) {
            assertThat(full.api("GET", "/api/v1/initiatives/before", "").statusCode())
                    .isEqualTo(200);
            assertThat(full.page("/initiatives/before").statusCode()).isEqualTo(200);

            var api = full.api("POST", "/api/v1/initiatives", INITIATIVE.formatted("After"));
            assertThat(api.statusCode()).isEqualTo(507);
            assertThat(api.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(api.body()).contains("/problems/no-room-left", "make room");

            var csv = "fact,action,initiative,title,innovation\nf-1,charter-initiative,,Imported,Thing\n";
            var imported = full.api("POST", "/api/v1/imports?mode=apply", csv, "Content-Type", "text/csv");
            assertThat(imported.statusCode()).as(imported.body()).isEqualTo(507);

            var form = full.page("/initiatives/record/charter-initiative");
            var page = full.post(
                    "/initiatives/record/charter-initiative",
                    Map.of(
                            "_csrf",
                            RunningOffshoot.csrf(form.body()),
                            "title",
                            "Typed with care",
                            "innovation",
                            "Thing"));
            assertThat(page.statusCode()).isEqualTo(507);
            assertThat(page.body()).contains("nearly full", "Typed with care");

            assertThat(full.api("GET", "/api/v1/initiatives/after", "").statusCode())
                    .isEqualTo(404);
            assertThat(full.api("GET", "/actuator/health", "").statusCode()).isEqualTo(503);
            assertThat(full.api("GET", "/actuator/health/readiness", "").statusCode())
                    .isEqualTo(200);
        }
        try (var roomy = RunningOffshoot.start(data).signIn()) {
            assertThat(roomy.api("POST", "/api/v1/initiatives", INITIATIVE.formatted("After"))
                            .statusCode())
                    .isEqualTo(201);
        }
    }
}
