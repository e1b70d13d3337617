package dev.offshoot.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A heap that is too small for what is asked at once: the process ends and says so, instead of hanging about. */
class OutOfMemoryE2E {

    private static final int CLIENTS = 12;
    private static final int ROWS = 19_000;

    @TempDir
    Path data;

    @Test
    void ends_the_process_with_a_reason_and_loses_nothing() throws Exception {
        try (var offshoot = RunningOffshoot.start(List.of("-Xmx160m"), data, "--offshoot.sample=false")
                .signIn()) {
            var chartered =
                    offshoot.api("POST", "/api/v1/initiatives", "{\"title\":\"Kept\",\"innovation\":\"Thing\"}");
            assertThat(chartered.statusCode()).as(chartered.body()).isEqualTo(201);
            var file = IntStream.range(0, ROWS)
                    .mapToObj("x%1$d,charter-initiative,,Title %1$d,Thing\n"::formatted)
                    .collect(joining("", "fact,action,initiative,title,innovation\n", ""));
            try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
                for (var i = 0; i < CLIENTS; i++) {
                    clients.execute(() -> askUntilGone(offshoot, file));
                }
                assertThat(offshoot.awaitExit(Duration.ofMinutes(2))).hasValue(3);
            }
            assertThat(offshoot.output()).contains("Offshoot stops: it is out of memory");
        }
        try (var offshoot =
                RunningOffshoot.start(data, "--offshoot.sample=false").signIn()) {
            Load.awaitNoLag(offshoot);
            var kept = offshoot.get("/api/v1/initiatives/kept");
            assertThat(kept.path("charter").path("title").asString())
                    .as(kept.toString())
                    .isEqualTo("Kept");
        }
    }

    private static void askUntilGone(RunningOffshoot offshoot, String file) {
        while (true) {
            try {
                offshoot.api("POST", "/api/v1/imports?mode=rehearse", file, "Content-Type", "text/csv");
            } catch (HttpTimeoutException slow) {
                // once more
            } catch (IOException | InterruptedException gone) {
                return;
            }
        }
    }
}
