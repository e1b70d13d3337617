package dev.offshoot.command;

/** A condition for which a command is refused; a value, never an exception. */
public interface Rejection {

    /** Which answer is at fault, and what to do about it, in plain words. */
    Reason reason();

    /** What it is about: of two refusals about the same, the later is no other fault, though it may be told otherwise. */
    default Object about() {
        return this;
    }
}
