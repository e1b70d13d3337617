package dev.offshoot.adapter.persistence.access;

import dev.offshoot.access.IdempotencyStore.Receipt;
import dev.offshoot.access.IdempotencyStore.Request;
import java.util.Optional;

/** The request with a key that this thread is heeding. */
public final class KeyedRequest {

    static final ScopedValue<KeyedRequest> CURRENT = ScopedValue.newInstance();

    private final Request request;
    private Optional<Receipt> written = Optional.empty();

    KeyedRequest(Request request) {
        this.request = request;
    }

    /** The one of this thread that has recorded nothing yet: the first thing it records is receipted. */
    public static Optional<KeyedRequest> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()).filter(k -> k.written.isEmpty()) : Optional.empty();
    }

    Request request() {
        return request;
    }

    /** The transaction that holds the receipt has been committed. */
    public void committed(Receipt receipt) {
        written = Optional.of(receipt);
    }

    Optional<Receipt> written() {
        return written;
    }
}
