package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a whole page of the sample takes over loopback. Figures to read, no part of the build. */
class PagesBenchmark {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 3;
    private static final int PAGES = 21;

    @TempDir
    static Path folder;

    private static RunningOffshoot offshoot;

    @BeforeAll
    static void start() throws Exception {
        offshoot = RunningOffshoot.start(folder.resolve("data")).signIn();
    }

    @AfterAll
    static void stop() throws Exception {
        if (offshoot != null) {
            offshoot.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/initiatives/harbour-falls-pathway", "/initiatives/iris", "/sites"})
    void a_page(String path) throws Exception {
        for (var i = 0; i < WARM_UP; i++) {
            assertThat(offshoot.page(path).statusCode()).isEqualTo(200);
        }
        var medians = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            medians.add(median(path));
        }
        System.out.printf("%s: medians of %d rounds %s ms%n", path, ROUNDS, medians);
    }

    private static long median(String path) throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        for (var i = 0; i < PAGES; i++) {
            var started = System.nanoTime();
            offshoot.page(path);
            times.add((System.nanoTime() - started) / 1_000_000);
        }
        times.sort(Long::compare);
        return times.get(times.size() / 2);
    }
}
