package dev.offshoot.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Ends the process on an OutOfMemoryError, whichever thread met it, or once it does little but make room: what is left of
 * it cannot be trusted, and a process that hangs about is worse than one that is started anew. The Java machine does the
 * same on the error, and surer, when it is started with <code>-XX:+ExitOnOutOfMemoryError</code>.
 */
final class OutOfMemory implements Thread.UncaughtExceptionHandler {

    /** As the Java machine itself leaves. */
    private static final int EXIT_CODE = 3;

    /** Made while there is room for it. */
    private static final byte[] WORDS =
            "Offshoot stops: it is out of memory. Nothing acknowledged is lost. Start it with more (-Xmx).\n"
                    .getBytes(StandardCharsets.UTF_8);

    private static final FileOutputStream CONSOLE = new FileOutputStream(FileDescriptor.err);

    private OutOfMemory() {}

    static void endsTheProcess() {
        Thread.setDefaultUncaughtExceptionHandler(new OutOfMemory());
        CollectionOverhead.ofThisMachine().watch(OutOfMemory::end);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                end();
            }
        }
        LoggerFactory.getLogger(OutOfMemory.class).error("Thread {} ended", thread.getName(), error);
    }

    private static void end() {
        try {
            CONSOLE.write(WORDS);
        } catch (IOException unheard) {
            // it ends all the same
        } finally {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
