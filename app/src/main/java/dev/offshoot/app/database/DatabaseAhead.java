package dev.offshoot.app.database;

import dev.offshoot.app.database.server.EmbeddedServer;
import dev.offshoot.app.database.server.LastWords;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Begins to start the embedded database before the application is put together, which takes as long: whoever needs the
 * server waits for what is left, and is told what failed.
 */
public final class DatabaseAhead
        implements ApplicationContextInitializer<ConfigurableApplicationContext>,
                ApplicationListener<ApplicationFailedEvent> {

    private @Nullable FutureTask<EmbeddedServer> starting;
    private boolean taken;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (EmbeddedDatabaseConfiguration.isWanted(context.getEnvironment())) {
            var settings = Binder.get(context.getEnvironment())
                    .bindOrCreate(EmbeddedDatabaseSettings.PREFIX, EmbeddedDatabaseSettings.class);
            var task = new FutureTask<>(() -> EmbeddedServer.start(settings.folder(), LastWords::thenExit));
            Thread.ofPlatform().daemon().name("database").start(task);
            starting = task;
            context.getBeanFactory().registerSingleton("databaseAhead", this);
        }
    }

    /** The server, which is the caller's from now on. */
    synchronized EmbeddedServer take() throws IOException, InterruptedException {
        try {
            var server = Objects.requireNonNull(starting).get();
            taken = true;
            return server;
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException failure -> throw failure;
                case InterruptedException stopped -> throw stopped;
                case RuntimeException failure -> throw failure;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    /** An application that could not be put together leaves no server behind. */
    @Override
    public synchronized void onApplicationEvent(ApplicationFailedEvent failed) {
        if (starting == null || taken) {
            return;
        }
        try {
            take().close();
        } catch (IOException | InterruptedException | RuntimeException _) {
            // the application has failed of something else, which is said
        }
    }
}
