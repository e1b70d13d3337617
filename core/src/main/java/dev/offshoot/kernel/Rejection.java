package dev.offshoot.kernel;

/** A condition for which a command is refused; a value, never an exception. */
public interface Rejection {

    /** Which answer is at fault, and what to do about it, in plain words. */
    Reason reason();
}
