package dev.offshoot.adapter.web.security.password;

/** The password given for the first administrator cannot be taken. */
public final class UnsuitablePasswordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsuitablePasswordException(String why) {
        super(why);
    }
}
