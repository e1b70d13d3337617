package dev.offshoot.adapter.web.form.page;

import dev.offshoot.access.IdempotencyStore.Answer;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.command.OncePerKey;
import dev.offshoot.adapter.web.form.Typed;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** A form carries a key of its own, so that a second click, or the browser's sending it again, records nothing twice. */
sealed interface SentOnce {

    String KEY = "_request";

    Duration PATIENCE = Duration.ofSeconds(5);

    /** Now, or before; where before, it comes to the same. */
    record Heeded(Outcome outcome) implements SentOnce {}

    /** What was sent with it differs, or is still under way. */
    record Already(FieldError flaw) implements SentOnce {}

    static SentOnce of(
            Typed typed, HttpServletRequest request, Member member, OncePerKey keys, Supplier<Outcome> work) {
        var key = typed.first(KEY);
        if (!key.matches("[0-9a-f-]{36}")) {
            return new Heeded(work.get());
        }
        return switch (keys.patiently(member, "form " + key, sent(typed, request), PATIENCE, work)) {
            case Answer.Now<Outcome>(var outcome) -> new Heeded(outcome);
            case Answer.Before<Outcome>(var receipt) ->
                new Heeded(new Outcome.Done(receipt.stream(), receipt.version()));
            case Answer.Running<Outcome> _ ->
                new Already(new FieldError("", "This is being recorded just now. Look at the page in a moment."));
            case Answer.Different<Outcome> _ ->
                new Already(
                        new FieldError(
                                "",
                                "What you sent from this form before was recorded. Look whether this is to be recorded too, and send it again if so."));
        };
    }

    private static String sent(Typed typed, HttpServletRequest request) {
        var texts = new TreeMap<>(typed.texts());
        texts.remove("_csrf");
        return request.getRequestURI() + "\n" + texts;
    }

    /** The key of a form that is shown: whenever it is shown again, nothing has been recorded with the last one. */
    static String key() {
        return UUID.randomUUID().toString();
    }
}
