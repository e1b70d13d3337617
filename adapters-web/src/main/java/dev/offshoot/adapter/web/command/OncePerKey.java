package dev.offshoot.adapter.web.command;

import dev.offshoot.access.IdempotencyStore;
import dev.offshoot.access.IdempotencyStore.Answer;
import dev.offshoot.access.IdempotencyStore.Request;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.security.token.Tokens;
import dev.offshoot.projection.ProjectionProgress;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Does what is sent with a key once, however often it is sent. Whoever is told that it was done before may look at it at
 * once: the pages have heard of it, as they have for whoever sent it first.
 */
public final class OncePerKey {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final IdempotencyStore receipts;
    private final Clock clock;
    private final ProjectionProgress arrivals;

    public OncePerKey(IdempotencyStore receipts, Clock clock, ProjectionProgress arrivals) {
        this.receipts = receipts;
        this.clock = clock;
        this.arrivals = arrivals;
    }

    /** @param sent all of the request that makes it another one */
    public <T> Answer<T> once(Member member, String key, String sent, Supplier<T> work) {
        Answer<T> answer = receipts.once(new Request(member.name(), key, Tokens.hash(sent), clock.instant()), work);
        if (answer instanceof Answer.Before<T>(var receipt)) {
            ReadYourWrites.await(arrivals, receipt.stream(), receipt.version(), PATIENCE);
        }
        return answer;
    }

    /** The same, but while the first request is running it is waited for: the second click of a double one. */
    public <T> Answer<T> patiently(Member member, String key, String sent, Duration patience, Supplier<T> work) {
        var start = System.nanoTime();
        var answer = once(member, key, sent, work);
        while (answer instanceof Answer.Running<T> && System.nanoTime() - start < patience.toNanos() && paused()) {
            answer = once(member, key, sent, work);
        }
        return answer;
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
