package dev.offshoot.adapter.persistence.access;

import dev.offshoot.access.IdempotencyStore;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Receipts for what is recorded through this adapter's streams and ledger, which find the request in the thread. Whether
 * a request is still running, or was heeded, is for the database to say, before the work and after it came to nothing.
 */
public final class JdbcIdempotencyStore implements IdempotencyStore {

    private final ReceiptTable table;

    public JdbcIdempotencyStore(JdbcClient jdbc) {
        this.table = new ReceiptTable(jdbc);
    }

    @Override
    public <T> Answer<T> once(Request request, Supplier<T> work) {
        table.forget(request.at());
        return table.<T>find(request).orElseGet(() -> first(new KeyedRequest(request), work));
    }

    private <T> Answer<T> first(KeyedRequest keyed, Supplier<T> work) {
        try {
            var given = ScopedValue.where(KeyedRequest.CURRENT, keyed).call(work::get);
            return keyed.written().isPresent() ? new Answer.Now<>(given) : found(keyed, new Answer.Now<>(given));
        } catch (KeyTaken taken) {
            return found(keyed, new Answer.Running<>());
        } catch (RuntimeException brokenOff) {
            return this.<T>heeded(keyed).orElseThrow(() -> brokenOff);
        }
    }

    /** A rival with the key may have been heeded meanwhile, which is why this one was not. */
    private <T> Answer<T> found(KeyedRequest keyed, Answer<T> otherwise) {
        return table.<T>find(keyed.request()).orElse(otherwise);
    }

    private <T> Optional<Answer<T>> heeded(KeyedRequest keyed) {
        if (keyed.written().isPresent()) {
            return keyed.written().map(Answer.Before::new);
        }
        try {
            return table.find(keyed.request());
        } catch (DataAccessException alsoBroken) {
            return Optional.empty();
        }
    }
}
