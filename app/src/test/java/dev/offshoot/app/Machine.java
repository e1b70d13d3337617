package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** What the figures were taken on. */
final class Machine {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** A paragraph of Markdown. */
    static String said(TestStore store, long events, int rounds, double seconds) throws IOException {
        return """
                Taken on %s: %d processors (%s), Java %s, at most %,d MB of heap; PostgreSQL %s beside it, `fsync` %s,
                `synchronous_commit` %s, `shared_buffers` %s. A log of %,d events; %d turns of each after one that is not counted,
                of %.0f s each where commands are counted.""".formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Runtime.version().feature(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        shown(store, "server_version"),
                        shown(store, "fsync"),
                        shown(store, "synchronous_commit"),
                        shown(store, "shared_buffers"),
                        events,
                        rounds,
                        seconds);
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSOR)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*:\\s*", ""))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static String shown(TestStore store, String setting) {
        return store.jdbc.queryForObject("show " + setting, String.class);
    }
}
