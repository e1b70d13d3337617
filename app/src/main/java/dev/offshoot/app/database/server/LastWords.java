package dev.offshoot.app.database.server;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of an Offshoot that has lost its database: somebody must look, and whatever watches it may start it anew. */
public final class LastWords {

    static final int EXIT_CODE = 4;

    private static final Logger log = LoggerFactory.getLogger(LastWords.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private LastWords() {}

    /** Leaves in good order if that can be done in time, and leaves in any case. */
    public static void thenExit(String why) {
        var words = "Offshoot stops: its database is gone and cannot be started again. Nothing acknowledged is lost. "
                + why;
        log.error(words);
        System.err.println(words);
        System.err.flush();
        Thread.ofPlatform().daemon().start(() -> System.exit(EXIT_CODE));
        Thread.ofPlatform().daemon().start(LastWords::haltLater);
    }

    private static void haltLater() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(EXIT_CODE);
    }
}
