package dev.offshoot.app.training;

import dev.offshoot.app.OffshootApplication;
import dev.offshoot.app.database.folder.OwnerOnly;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * Starts Offshoot on an empty folder that is thrown away, reads its pages as somebody who is signed in, and ends: what a
 * Java machine told <code>-XX:AOTCacheOutput</code> is to see. A page that does not open ends it with an exception: what
 * it has learnt then is not to be used.
 */
public final class TrainingRun {

    /** Often enough for the Java machine to know which methods are worth compiling. */
    private static final int ROUNDS = 2;

    private TrainingRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("offshoot-training");
        var password = UUID.randomUUID().toString();
        try (var offshoot = OffshootApplication.run(
                "--offshoot.data=" + data,
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--OFFSHOOT_ADMIN_PASSWORD=" + password)) {
            var server = Objects.requireNonNull(((WebServerApplicationContext) offshoot).getWebServer());
            var visitor = new Visitor(URI.create("http://127.0.0.1:" + server.getPort()));
            visitor.signIn("admin", password);
            for (var round = 0; round < ROUNDS; round++) {
                visitor.readAround();
            }
        } finally {
            OwnerOnly.delete(data);
        }
    }
}
