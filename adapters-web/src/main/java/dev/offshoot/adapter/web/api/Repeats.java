package dev.offshoot.adapter.web.api;

import dev.offshoot.access.Receipts;
import dev.offshoot.access.Receipts.Claim;
import dev.offshoot.access.Receipts.Receipt;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.TurnedDown;
import dev.offshoot.adapter.web.security.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/**
 * Answers a request that carries an Idempotency-Key once: the same request again gets the same answer, another request
 * with the key is turned down. A request that breaks off gives its key back.
 */
final class Repeats {

    private static final String KEY = "[\\x21-\\x7e]{1,200}";

    private final Receipts receipts;
    private final Clock clock;
    private final Replies replies;

    Repeats(Receipts receipts, Clock clock, Replies replies) {
        this.receipts = receipts;
        this.clock = clock;
        this.replies = replies;
    }

    Receipt answer(String account, HttpServletRequest request, Body body, Supplier<Receipt> work) {
        var key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return orProblem(work);
        }
        if (!key.matches(KEY)) {
            throw no(
                    HttpStatus.BAD_REQUEST,
                    "malformed-idempotency-key",
                    "An Idempotency-Key has 1 to 200 visible ASCII characters, such as a UUID.");
        }
        var fingerprint = Tokens.hash(request.getMethod() + "\n" + request.getRequestURI() + "\n" + body.text());
        return switch (receipts.claim(account, key, fingerprint, clock.instant())) {
            case Claim.Answered(var receipt) -> receipt;
            case Claim.Running _ ->
                throw no(
                        HttpStatus.CONFLICT,
                        "still-running",
                        "The first request with this Idempotency-Key is still running. Ask again in a second.");
            case Claim.Different _ ->
                throw no(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "This Idempotency-Key came with another request. Take a new key for a new request.");
            case Claim.Fresh _ -> first(account, key, work);
        };
    }

    private Receipt first(String account, String key, Supplier<Receipt> work) {
        var answered = false;
        try {
            var receipt = orProblem(work);
            receipts.keep(account, key, receipt);
            answered = true;
            return receipt;
        } finally {
            if (!answered) {
                receipts.release(account, key);
            }
        }
    }

    private Receipt orProblem(Supplier<Receipt> work) {
        try {
            return work.get();
        } catch (TurnedDown down) {
            return replies.problem(down.problem());
        }
    }

    private static TurnedDown no(HttpStatus status, String slug, String detail) {
        return new TurnedDown(Problem.of(status, slug, detail));
    }
}
