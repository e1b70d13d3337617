package dev.offshoot.adapter.persistence.readmodel.shadow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does work on all processors and hands on what comes of it in the order in which it was given. */
final class OrderedWork<T> implements AutoCloseable {

    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(processors);
    private final Deque<Future<T>> ahead = new ArrayDeque<>();
    private final Consumer<T> results;

    OrderedWork(Consumer<T> results) {
        this.results = results;
    }

    /** Waits where too much has been given already. */
    void give(Callable<T> work) {
        ahead.add(workers.submit(work));
        if (ahead.size() > 2 * processors) {
            results.accept(result(ahead.remove()));
        }
    }

    /** Waits for all that was given. */
    void finish() {
        while (!ahead.isEmpty()) {
            results.accept(result(ahead.remove()));
        }
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while work was done", stopped);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
