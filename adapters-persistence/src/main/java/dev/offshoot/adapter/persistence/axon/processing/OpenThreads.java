package dev.offshoot.adapter.persistence.axon.processing;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Threads for tasks that nobody waits for: an error that ends one is told as if it had ended its thread. */
public final class OpenThreads extends ScheduledThreadPoolExecutor {

    public OpenThreads(int size, ThreadFactory factory) {
        super(size, factory);
    }

    @Override
    protected void afterExecute(Runnable task, @Nullable Throwable failure) {
        super.afterExecute(task, failure);
        if (task instanceof Future<?> future
                && future.state() == Future.State.FAILED
                && future.exceptionNow() instanceof VirtualMachineError error) {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, error);
        }
    }
}
