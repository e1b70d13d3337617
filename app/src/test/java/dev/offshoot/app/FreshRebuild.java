package dev.offshoot.app;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.TestDatabase;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.replay.Rebuild;
import dev.offshoot.benchmark.Stopwatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Rebuilds one group and ends: what it takes a process that has done nothing before, its start left out. */
final class FreshRebuild {

    private static final Pattern TOOK = Pattern.compile("rebuilt in ([0-9.]+) s");

    private FreshRebuild() {}

    /** How long it takes, of a log that nobody writes to. */
    static double seconds(TestDatabase database, String group) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FreshRebuild.class.getName(),
                        database.url(),
                        database.username(),
                        database.password(),
                        group))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var took = TOOK.matcher(said);
        if (process.waitFor() != 0 || !took.find()) {
            throw new IllegalStateException("It was not rebuilt:\n" + said);
        }
        return Double.parseDouble(took.group(1));
    }

    /** @param given the address of the database, who asks, the password, and the group */
    public static void main(String... given) throws Exception {
        var database = new TestDatabase(given[0], given[1], given[2]);
        try (var store = TestStore.on(database, OffshootContexts.streamTypes(), OffshootTables.GROUPS)) {
            var rebuild = new Rebuild(
                    store.models,
                    store.log,
                    _ -> new RunElsewhere(),
                    store.database,
                    new JdbcTransactionManager(store.database));
            var group = OneFigures.group(given[3]);
            System.out.println("rebuilt in " + Stopwatch.seconds(() -> rebuild.swap(group)) + " s");
        }
    }
}
