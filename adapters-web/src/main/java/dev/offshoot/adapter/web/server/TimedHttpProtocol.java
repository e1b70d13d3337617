package dev.offshoot.adapter.web.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP that gives a client only so long for a whole request. Tomcat by itself waits anew for every byte, so a client
 * that sends one now and then holds its connection for ever.
 */
public final class TimedHttpProtocol extends Http11NioProtocol {

    private static final long BYTES_A_SECOND = 1_000;

    private final Set<TimedProcessor> atWork = ConcurrentHashMap.newKeySet();
    private Duration headerTime = Duration.ofSeconds(15);
    private Duration bodyTime = Duration.ofSeconds(20);
    private @Nullable ScheduledFuture<?> watch;

    void limit(Duration header, Duration body) {
        this.headerTime = header;
        this.bodyTime = body;
    }

    @Override
    protected Processor createProcessor() {
        return new TimedProcessor(this, getAdapter(), atWork);
    }

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor().scheduleWithFixedDelay(this::cutSlow, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }

    private void cutSlow() {
        try {
            getEndpoint().getConnections().forEach(this::cutSlowHead);
            atWork.forEach(processor -> processor.cutSlowBody(bodyTime, BYTES_A_SECOND));
        } catch (RuntimeException passing) {
            getLog().warn("Slow clients were not looked for this time", passing);
        }
    }

    private void cutSlowHead(SocketWrapperBase<?> socket) {
        if (socket.getCurrentProcessor() instanceof TimedProcessor processor && processor.isSlowWithHead(headerTime)) {
            socket.close();
        }
    }
}
