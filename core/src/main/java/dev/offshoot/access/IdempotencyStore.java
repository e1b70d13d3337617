package dev.offshoot.access;

import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Sees to it that a request with a key of its own is heeded once. What it records and the receipt for it are written
 * together, so that no crash can part them; a request that recorded nothing leaves no receipt.
 */
public interface IdempotencyStore {

    /** @param fingerprint the same for the same request, and for no other */
    record Request(String account, String key, String fingerprint, Instant at) {}

    /**
     * What a request came to.
     *
     * @param version of the stream after it
     * @param opened whether there was nothing of the stream before
     */
    record Receipt(StreamId stream, long version, boolean opened) {}

    /** What a request is answered. */
    sealed interface Answer<T> {

        /** By the work, which was done now. */
        record Now<T>(T given) implements Answer<T> {}

        /** It was heeded before. */
        record Before<T>(Receipt receipt) implements Answer<T> {}

        /** The same request is being heeded at this moment. */
        record Running<T>() implements Answer<T> {}

        /** The key came with another request. */
        record Different<T>() implements Answer<T> {}
    }

    /** Does the work unless the request has been heeded within the last day; the first thing it records is receipted. */
    <T> Answer<T> once(Request request, Supplier<T> work);
}
