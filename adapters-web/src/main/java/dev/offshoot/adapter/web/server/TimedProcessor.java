package dev.offshoot.adapter.web.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Knows how long the request it is at has been taking, and on which connection. */
final class TimedProcessor extends Http11Processor {

    private final Set<TimedProcessor> atWork;
    private volatile Optional<SocketWrapperBase<?>> serving = Optional.empty();

    /** @param atWork where it is found while it serves */
    TimedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, Set<TimedProcessor> atWork) {
        super(protocol, adapter);
        this.atWork = atWork;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        serving = Optional.of(socket);
        atWork.add(this);
        try {
            return super.service(socket);
        } finally {
            atWork.remove(this);
            serving = Optional.empty();
        }
    }

    /** Whether the head of a request has begun and is not whole, and takes too long; asked while nothing is served. */
    boolean isSlowWithHead(Duration longest) {
        return serving.isEmpty() && taken().compareTo(longest) > 0;
    }

    /** Cuts the connection where a body is being waited for too long. */
    void cutSlowBody(Duration longest, long bytesASecond) {
        var most = longest.plusSeconds(request.getBytesRead() / bytesASecond);
        if (taken().compareTo(most) > 0 && isIncomplete()) {
            serving.ifPresent(SocketWrapperBase::close);
        }
    }

    private Duration taken() {
        var began = request.getStartTimeNanos();
        return began <= 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - began);
    }

    private boolean isIncomplete() {
        if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
            return false;
        }
        var whole = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, whole);
        return !whole.get();
    }
}
