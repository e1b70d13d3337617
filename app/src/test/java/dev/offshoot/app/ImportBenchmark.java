package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** How long the largest file takes to try, to apply, to send again and to undo. Figures to read, no part of the build. */
class ImportBenchmark {

    private static final int ROUNDS = 2;

    @TempDir
    Path folder;

    private interface Sending {
        HttpResponse<String> send() throws Exception;
    }

    @ParameterizedTest
    @EnumSource
    void twenty_thousand_mixed_rows(MixedRows.Shape shape) throws Exception {
        var csv = MixedRows.csv(shape);
        System.out.printf(
                "%s: %d rows, %d kB; load of the machine %.1f%n",
                shape,
                MixedRows.ROWS,
                csv.length() / 1024,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        try (var offshoot = RunningOffshoot.start(folder.resolve("data")).signIn()) {
            var other = offshoot.another("bea");
            for (var round = 1; round <= ROUNDS; round++) {
                System.out.printf("round %d%n", round);
                var tried = timed(offshoot, "rehearse", () -> sent(offshoot, "rehearse", csv));
                assertThat(tried.path("counts").path("recorded").asInt()).isEqualTo(MixedRows.ROWS);
                var applied = timed(offshoot, "apply", () -> sent(offshoot, "apply", csv));
                var again = timed(offshoot, "the same again", () -> sent(offshoot, "apply", csv));
                assertThat(again.path("counts").path("knownAlready").asInt()).isEqualTo(MixedRows.ROWS);
                var batch = applied.path("batch").asString("");
                timed(
                        offshoot,
                        "undo",
                        () -> other.send(
                                "POST",
                                "/api/v1/imports/" + batch + "/undo",
                                "application/json",
                                "{\"why\":\"A benchmark\"}",
                                true));
            }
        }
    }

    private static HttpResponse<String> sent(RunningOffshoot offshoot, String mode, String csv) throws Exception {
        return offshoot.send("POST", "/api/v1/imports?mode=" + mode, "text/csv", csv, true);
    }

    private static JsonNode timed(RunningOffshoot offshoot, String what, Sending sending) throws Exception {
        var began = System.nanoTime();
        var answer = sending.send();
        var seconds = (System.nanoTime() - began) / 1e9;
        assertThat(answer.statusCode())
                .as(answer.body().substring(0, Math.min(2_000, answer.body().length())))
                .isBetween(200, 201);
        System.out.printf("  %s: %.1f s%n", what, seconds);
        return offshoot.read(answer.body());
    }
}
