package dev.offshoot.access;

import dev.offshoot.command.Command;
import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.stream.StreamId;
import java.util.Optional;

/** Whether a member may ask something: the one place where roles are decided. */
public sealed interface Permission {

    record Allowed() implements Permission {}

    record Denied(String why) implements Permission, Rejection {
        @Override
        public Reason reason() {
            return new Reason(Reason.Kind.FORBIDDEN, "", why);
        }
    }

    /**
     * Today every member may record everything; what a role forbids will be decided here and nowhere else.
     *
     * @param initiative the initiative the command concerns, if it concerns one
     */
    static Permission of(Member member, Command command, Optional<StreamId> initiative) {
        return member.name().isBlank() ? new Denied("Sign in to record anything.") : new Allowed();
    }
}
