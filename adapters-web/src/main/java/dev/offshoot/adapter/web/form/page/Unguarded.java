package dev.offshoot.adapter.web.form.page;

import dev.offshoot.adapter.web.form.Changes;
import dev.offshoot.adapter.web.form.Typed;
import dev.offshoot.command.form.FieldError;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** A form that does not say which version it was opened at would overwrite what its writer has not seen. */
record Unguarded(FieldError flaw, HttpStatus status) {

    /** @param there whether what it is about is there, so that it must have been seen */
    static Optional<Unguarded> of(Typed typed, boolean there) {
        if (typed.saysNoVersion()) {
            return Optional.of(new Unguarded(Changes.noVersion(), HttpStatus.UNPROCESSABLE_CONTENT));
        }
        return there && typed.seen().isEmpty()
                ? Optional.of(new Unguarded(Changes.unseen(), HttpStatus.PRECONDITION_REQUIRED))
                : Optional.empty();
    }
}
