package dev.offshoot.adapter.persistence.access;

/** Another request with the same key is being heeded, or has been. */
public final class KeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyTaken() {
        super("the key of the request is taken", null, false, false);
    }
}
