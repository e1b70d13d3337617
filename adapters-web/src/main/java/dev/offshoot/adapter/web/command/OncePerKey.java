package dev.offshoot.adapter.web.command;

import dev.offshoot.access.Member;
import dev.offshoot.access.Receipts;
import dev.offshoot.access.Receipts.Answer;
import dev.offshoot.access.Receipts.Request;
import dev.offshoot.adapter.web.security.Tokens;
import java.time.Clock;
import java.util.function.Supplier;

/** Does what is sent with a key once, however often it is sent. */
public final class OncePerKey {

    private final Receipts receipts;
    private final Clock clock;

    public OncePerKey(Receipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    /** @param sent all of the request that makes it another one */
    public <T> Answer<T> once(Member member, String key, String sent, Supplier<T> work) {
        return receipts.once(new Request(member.name(), key, Tokens.hash(sent), clock.instant()), work);
    }
}
