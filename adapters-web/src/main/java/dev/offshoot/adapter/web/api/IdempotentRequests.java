package dev.offshoot.adapter.web.api;

import dev.offshoot.access.IdempotencyStore.Answer;
import dev.offshoot.access.IdempotencyStore.Receipt;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.command.OncePerKey;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.RefusedRequestException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Heeds a request that carries an Idempotency-Key once: the same request again is told what the first one recorded,
 * another request with the key is turned down. A request that recorded nothing may be sent again.
 */
@Component
public final class IdempotentRequests {

    private static final String KEY = "[\\x21-\\x7e]{1,200}";

    private final OncePerKey keys;

    IdempotentRequests(OncePerKey keys) {
        this.keys = keys;
    }

    /**
     * @param body of the request
     * @param again the answer to a request that was heeded before
     */
    public <T> T answer(
            Member member, HttpServletRequest request, String body, Supplier<T> work, Function<Receipt, T> again) {
        var key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return work.get();
        }
        if (!key.matches(KEY)) {
            throw no(
                    HttpStatus.BAD_REQUEST,
                    "malformed-idempotency-key",
                    "An Idempotency-Key has 1 to 200 visible ASCII characters, such as a UUID.");
        }
        var query = request.getQueryString();
        var sent = String.join(
                "\n", request.getMethod(), request.getRequestURI() + (query == null ? "" : "?" + query), body);
        return switch (keys.once(member, key, sent, work)) {
            case Answer.Now<T>(var given) -> given;
            case Answer.Before<T>(var receipt) -> again.apply(receipt);
            case Answer.Running<T> _ ->
                throw no(
                        HttpStatus.CONFLICT,
                        "still-running",
                        "The first request with this Idempotency-Key is still running. Ask again in a second.");
            case Answer.Different<T> _ ->
                throw no(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "This Idempotency-Key came with another request. Take a new key for a new request.");
        };
    }

    private static RefusedRequestException no(HttpStatus status, String slug, String detail) {
        return new RefusedRequestException(Problem.of(status, slug, detail));
    }
}
