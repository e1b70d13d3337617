package dev.offshoot.adapter.web.problem;

import dev.offshoot.command.Reason;
import org.springframework.http.HttpStatus;

/** The status of each kind of refusal. */
public final class Statuses {

    private Statuses() {}

    public static HttpStatus of(Reason.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case MISSING -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
        };
    }
}
