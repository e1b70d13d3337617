package dev.offshoot.access;

import java.time.Instant;
import java.util.Map;

/** Keeps what was answered to requests that carried a key of their own, so that a repeated one gets the same answer. */
public interface Receipts {

    /** An answer as it was given. */
    record Receipt(int status, Map<String, String> headers, String body) {
        public Receipt {
            headers = Map.copyOf(headers);
        }
    }

    /** What is known of a key when a request comes with it. */
    sealed interface Claim {

        /** Not seen before; it is now taken, and must be kept or released. */
        record Fresh() implements Claim {}

        /** The first request with it has not been answered yet. */
        record Running() implements Claim {}

        /** It came with another request. */
        record Different() implements Claim {}

        record Answered(Receipt receipt) implements Claim {}
    }

    /** @param fingerprint the same for the same request, and for no other */
    Claim claim(String account, String key, String fingerprint, Instant at);

    void keep(String account, String key, Receipt receipt);

    /** The request came to nothing; the key may be used again. */
    void release(String account, String key);
}
